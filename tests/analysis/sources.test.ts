import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { textOf, textOfAll } from '../../src/domain/span.ts'

type Row = Readonly<{
  text: string
  claim: string
  source: string | null
  basis: string
  from: string | null
  kind: string
}>

const read = (text: string, claim: string) => {
  const reading = analyse(text)
  const found = reading.claims.find(({ spans }) => textOfAll(text, spans).startsWith(claim))
  expect(found, claim).toBeDefined()
  const attribution = found!.attribution
  const name = (id: string | null) => reading.sources.find((source) => source.id === id)?.name ?? null
  return { reading, attribution, name }
}

describe('who a claim comes from', () => {
  test.each`
    text                                                                                                                                                           | claim                 | kind              | source                                                          | basis        | from
    ${'🙂 John Smith said the road was shut. Smith said nobody was hurt.'}                                                                                         | ${'nobody was hurt'}  | ${'statement'}    | ${'John Smith'}                                                 | ${'implied'} | ${'John Smith'}
    ${'John Smith, a spokesman for the bank, said the road was shut. He said nobody was hurt.'}                                                                    | ${'nobody was hurt'}  | ${'statement'}    | ${'John Smith'}                                                 | ${'implied'} | ${'John Smith'}
    ${'Russia’s defence ministry denied the raid. It said its jets were elsewhere.'}                                                                               | ${'its jets'}         | ${'statement'}    | ${'Russian defence ministry'}                                   | ${'implied'} | ${'Russia’s defence ministry'}
    ${'Norvik said it would cut 200 jobs. The company said sales had fallen.'}                                                                                     | ${'sales had'}        | ${'statement'}    | ${'Norvik'}                                                     | ${'implied'} | ${'Norvik'}
    ${'France closed the border. Paris said it would stay shut until May.'}                                                                                        | ${'it would stay'}    | ${'statement'}    | ${'France'}                                                     | ${'implied'} | ${'France'}
    ${'The mine is safe, according to a report by the World Bank.'}                                                                                                | ${'The mine is safe'} | ${'document'}     | ${'report by the World Bank'}                                   | ${'stated'}  | ${null}
    ${'Officials familiar with the matter said the deal was off.'}                                                                                                 | ${'the deal was off'} | ${'statement'}    | ${'Officials familiar with the matter'}                         | ${'stated'}  | ${null}
    ${'“We lost,” said Zoë O’Neill. “We were tired.”'}                                                                                                             | ${'We were tired'}    | ${'quotation'}    | ${'Zoë O’Neill'}                                                | ${'stated'}  | ${null}
    ${'Four people are believed to have drowned.'}                                                                                                                 | ${'Four people'}      | ${'impersonal'}   | ${null}                                                         | ${'stated'}  | ${null}
    ${'The boss was given nine years in prison by a judge who told her that she had lied.'}                                                                        | ${'she had lied'}     | ${'statement'}    | ${'judge'}                                                      | ${'stated'}  | ${null}
    ${'The third site showed no recovery whatever.'}                                                                                                               | ${'The third'}        | ${'none'}         | ${null}                                                         | ${'stated'}  | ${null}
    ${'Ms Lind’s lawyer, Samuel Reyes, said the plea stood. Mrs Marjorie Tull said it was a shame. He said an appeal would follow.'}                               | ${'an appeal'}        | ${'statement'}    | ${'Samuel Reyes'}                                               | ${'implied'} | ${'Ms Lind’s lawyer'}
    ${'“The boat fell,” said Nuraini, a 34-year-old teacher. She said she had clung on for hours.'}                                                                | ${'she had clung'}    | ${'statement'}    | ${'Nuraini'}                                                    | ${'implied'} | ${'Nuraini'}
    ${'Margaret Moss ran a mine. She was born in Hull. Men liked her. It was dark. She won a prize. The board met. Nobody spoke. She said it was a shame.'}        | ${'it was a shame'}   | ${'statement'}    | ${'Margaret Moss'}                                              | ${'implied'} | ${'Margaret Moss'}
    ${'A start-up’s claim drew scorn. Voltera Inc. announced that its cells had survived. It offered no data, saying they were secret.'}                           | ${'they were'}        | ${'statement'}    | ${'Voltera Inc.'}                                               | ${'implied'} | ${'Voltera Inc.'}
    ${'The coastguard had warned walkers. Two men died. A note left in the car gave their route, a spokeswoman said. It did not mention the forecast.'}            | ${'It did'}           | ${'statement'}    | ${'note'}                                                       | ${'implied'} | ${'note'}
    ${'The first minister said he was sorry. The UK government rejected it. Britain had ruled it out, London said.'}                                               | ${'he was'}           | ${'statement'}    | ${'first minister'}                                             | ${'stated'}  | ${null}
    ${'The trust put the number of nurses on strike at 3,000.'}                                                                                                    | ${'The trust'}        | ${'statement'}    | ${'trust'}                                                      | ${'stated'}  | ${null}
    ${'The council heard 200 complaints. One, a retired baker from Lund who would not be named, said it stank. “I left,” he said.'}                                | ${'I left'}           | ${'quotation'}    | ${'retired baker from Lund'}                                    | ${'implied'} | ${'retired baker from Lund'}
    ${'A miner said the roof had cracked. “It groaned,” he said.'}                                                                                                 | ${'It groaned'}       | ${'quotation'}    | ${'miner'}                                                      | ${'implied'} | ${'miner'}
    ${'The verdict is expected on 4 May.'}                                                                                                                         | ${'The verdict'}      | ${'impersonal'}   | ${null}                                                         | ${'stated'}  | ${null}
    ${'Satellite images taken on Friday and reviewed by The Times show that the bridge is gone.'}                                                                  | ${'the bridge'}       | ${'document'}     | ${'Satellite images taken on Friday and reviewed by The Times'} | ${'stated'}  | ${null}
    ${'The club maintain that they are blameless.'}                                                                                                                | ${'they are'}         | ${'assertion'}    | ${'club'}                                                       | ${'stated'}  | ${null}
    ${'Of those asked, 64 per cent said it was too late.'}                                                                                                         | ${'it was'}           | ${'statement'}    | ${'64 per cent'}                                                | ${'stated'}  | ${null}
    ${'Norway has agreed to begin in June, a plan that critics say is reckless.'}                                                                                  | ${'Norway'}           | ${'none'}         | ${null}                                                         | ${'stated'}  | ${null}
    ${'Moss council is housing them at a cost of £9,000 a night, which it says it will claim back.'}                                                               | ${'it will'}          | ${'statement'}    | ${'Moss council'}                                               | ${'implied'} | ${'Moss council'}
    ${'Kessel Foods, which reports next week, lost a tenth of its value.'}                                                                                         | ${'Kessel'}           | ${'none'}         | ${null}                                                         | ${'stated'}  | ${null}
    ${'Victims’ groups have warned that such a step would be dangerous, and a leaked memo, seen by the Herald, suggests that officials share their doubts.'}       | ${'officials share'}  | ${'assertion'}    | ${'leaked memo'}                                                | ${'stated'}  | ${null}
    ${'Critics have warned of riots. A memo leaked. Doctors were let in on Friday. They found nobody in danger, they said.'}                                       | ${'They found'}       | ${'statement'}    | ${'Doctors'}                                                    | ${'implied'} | ${'Doctors'}
    ${'The two deaths were reported by the regional administration, which said seven others had been injured.'}                                                    | ${'seven others'}     | ${'statement'}    | ${'regional administration'}                                    | ${'implied'} | ${'regional administration'}
    ${'Six civilians reported killed in strikes by Moss\n\nRockets hit the town.'}                                                                                 | ${'Six civilians'}    | ${'impersonal'}   | ${null}                                                         | ${'stated'}  | ${null}
    ${'A roofer who charged elderly householders for repairs was sent to prison for a fraud that a judge described as “patient”.'}                                 | ${'A roofer'}         | ${'statement'}    | ${'judge'}                                                      | ${'stated'}  | ${null}
    ${'“I went to school with half of them,” Ewan Orr said as the ship swung round, “and the other half are my cousins.”'}                                         | ${'and the other'}    | ${'quotation'}    | ${'Ewan Orr'}                                                   | ${'stated'}  | ${null}
    ${'A hotel owner said the protest would do harm. “They are burning down the house to complain about the draught.”'}                                            | ${'They are'}         | ${'quotation'}    | ${'hotel owner'}                                                | ${'implied'} | ${'hotel owner'}
    ${'A diplomat in the capital put the dead at nine.'}                                                                                                           | ${'A diplomat'}       | ${'statement'}    | ${'diplomat in the capital'}                                    | ${'stated'}  | ${null}
    ${'An internal review published on Wednesday blamed a culture of haste. According to the review, nobody read it.'}                                             | ${'nobody read'}      | ${'document'}     | ${'internal review'}                                            | ${'implied'} | ${'internal review'}
    ${'Hidro Vrbica rejected the findings as “selective”. It said its staff had been trained.'}                                                                    | ${'its staff'}        | ${'statement'}    | ${'Hidro Vrbica'}                                               | ${'implied'} | ${'Hidro Vrbica'}
    ${'Halden Bank cut its forecast, saying demand was weak. Priya Sethi denied that it had been slow. Shares fell. Staff wept. Two offices will close, it said.'} | ${'Two offices'}      | ${'statement'}    | ${'Halden Bank'}                                                | ${'implied'} | ${'Halden Bank'}
    ${'Unite, which represents the staff, said a ballot would follow.'}                                                                                            | ${'a ballot'}         | ${'statement'}    | ${'Unite'}                                                      | ${'stated'}  | ${null}
    ${'For eighteen months Turkey’s central bank insisted that it would not cut rates.'}                                                                           | ${'it would not'}     | ${'assertion'}    | ${'Turkish central bank'}                                       | ${'stated'}  | ${null}
    ${'Credit, as one of them put it, “leaves on horseback”.'}                                                                                                     | ${'Credit'}           | ${'quotation'}    | ${'one of them'}                                                | ${'stated'}  | ${null}
    ${'Lumo, which was spun out of Philips, makes sensors. It said the offer was too low.'}                                                                        | ${'the offer'}        | ${'statement'}    | ${'Lumo'}                                                       | ${'implied'} | ${'Lumo'}
    ${'Plaid Cymru’s Sioned Lewis said the money had vanished.'}                                                                                                   | ${'the money'}        | ${'statement'}    | ${'Sioned Lewis'}                                               | ${'stated'}  | ${null}
    ${'Margaret Moss and David Moss ran a shop, the court heard. Mr Moss said it was shut.'}                                                                       | ${'it was shut'}      | ${'statement'}    | ${'David Moss'}                                                 | ${'implied'} | ${'David Moss'}
    ${'Margaret Moss ran a shop for years. Mr Moss said it was shut.'}                                                                                             | ${'it was shut'}      | ${'statement'}    | ${'Moss'}                                                       | ${'stated'}  | ${null}
    ${'Brightwell said no harm was done. Shares fell. That was denied by Ransomwatch, a group that watches forums. It said the data was for sale.'}                | ${'the data'}         | ${'statement'}    | ${'Ransomwatch'}                                                | ${'implied'} | ${'Ransomwatch'}
    ${'The Information Commissioner’s Office confirmed that it was making inquiries.'}                                                                             | ${'it was'}           | ${'confirmation'} | ${'Information Commissioner’s Office'}                          | ${'stated'}  | ${null}
    ${'France has more than 1,000 such towns, notes Claire Audibert of the institute, and the curve points one way.'}                                              | ${'France has'}       | ${'statement'}    | ${'Claire Audibert'}                                            | ${'stated'}  | ${null}
    ${'The harbour froze in 1963.'}                                                                                                                                | ${'The harbour'}      | ${'none'}         | ${null}                                                         | ${'stated'}  | ${null}
  `('$claim in $text', ({ text, claim, kind, source, basis, from }: Row) => {
    const { attribution, name } = read(text, claim)
    expect(attribution.kind).toBe(kind)
    expect(name(attribution.sourceId)).toBe(source)
    expect(attribution.basis).toBe(basis)
    expect(attribution.resolvedFrom && textOf(text, attribution.resolvedFrom)).toBe(from)
  })
})

describe('a ministry without its country', () => {
  test.each`
    text                                                                                                                                             | source                         | alternatives
    ${'Iran said two men had been held at its border with Iraq. The interior ministry said both were smugglers.'}                                    | ${'Iranian interior ministry'} | ${['Iraqi interior ministry']}
    ${'Iran has spoken to Iraq and Iran has shut its border, Iran said. Baghdad said it was sorry. The interior ministry said both were smugglers.'} | ${'Iraqi interior ministry'}   | ${['Iranian interior ministry']}
    ${'Iran said two men had been held. Iran has said little else. The interior ministry said both were smugglers.'}                                 | ${'Iranian interior ministry'} | ${[]}
  `('$text', ({ text, source, alternatives }: { text: string; source: string; alternatives: string[] }) => {
    const { attribution, name } = read(text, 'both were smugglers')
    expect(name(attribution.sourceId)).toBe(source)
    expect(attribution.basis).toBe('implied')
    expect(attribution.alternatives.map(name)).toEqual(alternatives)
  })
})

describe('the registry of an article', () => {
  test.each`
    text                                                    | name                          | role
    ${'Police said the road was shut.'}                     | ${'Police'}                   | ${'police'}
    ${'A spokeswoman for the port said the road was shut.'} | ${'spokeswoman for the port'} | ${'spokesperson'}
    ${'Officials said the road was shut.'}                  | ${'Officials'}                | ${'anonymous'}
    ${'Witnesses said the road was shut.'}                  | ${'Witnesses'}                | ${'witness'}
    ${'The study found that the road was unsafe.'}          | ${'study'}                    | ${'document'}
    ${'Germany said the road was shut.'}                    | ${'Germany'}                  | ${'state'}
    ${'The High Court ruled that the road was public.'}     | ${'High Court'}               | ${'court'}
  `('$name is $role', ({ text, name, role }: { text: string; name: string; role: string }) => {
    expect(analyse(text).sources.map((source) => [source.name, source.role])).toEqual([[name, role]])
  })

  test('keeps every place where a source is named, with its other names', () => {
    const text = 'John Smith said the road was shut. Smith said nobody was hurt. He left.'
    const [source] = analyse(text).sources
    expect(source?.aliases).toEqual(['Smith'])
    expect(source?.mentions.map((span) => `${span.start}:${textOf(text, span)}`)).toEqual([
      '0:John Smith',
      '35:Smith',
    ])
  })
})
