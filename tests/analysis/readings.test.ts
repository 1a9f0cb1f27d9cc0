import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { textOfAll } from '../../src/domain/span.ts'

/** Each claim as `who: what`, `-` for nobody. */
const readingOf = (copy: string): string[] => {
  const { claims, sources } = analyse(copy, { publishedAt: '2024-03-05' })
  return claims.map(({ spans, attribution }) => {
    const name = sources.find(({ id }) => id === attribution.sourceId)?.name ?? '-'
    return `${name}: ${textOfAll(copy, spans)}`
  })
}

type Row = Readonly<{ copy: string; read: readonly string[] }>

describe('what leads in states nothing', () => {
  test.each`
    copy                                                                                                       | read
    ${'LIMA, March 4 (Reuters) - Zoë 🙂 Vargas has resigned.'}                                                 | ${['-: Zoë 🙂 Vargas has resigned']}
    ${'OSLO (AP) — The tunnel flooded on Monday.'}                                                             | ${['-: The tunnel flooded on Monday']}
    ${'1. Fares will rise by 9%\n\nA single ticket will cost £3.'}                                             | ${['-: Fares will rise by 9%', '-: A single ticket will cost £3']}
    ${'The ferry sank.\n\nReporting by Ana Reyes; editing by Tom Cole'}                                        | ${['-: The ferry sank']}
    ${'Ana Reyes, 44, runs a farm.\n\nQ: Is it hard?\n\nA: The soil is poor.\n\nQ: Why?\n\nA: Nobody fed it.'} | ${['-: Ana Reyes, 44, runs a farm', 'Ana Reyes: The soil is poor', 'Ana Reyes: Nobody fed it']}
  `('$copy', ({ copy, read }: Row) => expect(readingOf(copy)).toEqual(read))
})

describe('frames', () => {
  test.each`
    copy                                                                                                                       | read
    ${'The pumps had failed, engineers conceded.'}                                                                             | ${['engineers: The pumps had failed']}
    ${'Two of the boats were empty, the harbour master, Pia Lund, said on the Signal messaging app.'}                          | ${['Pia Lund: Two of the boats were empty']}
    ${'A nurse, who asked not to be named because she was not authorised to speak to reporters, said wards were full.'}        | ${['nurse: wards were full']}
    ${'Asked whether he would stay, Tom Reed said the club was home.'}                                                         | ${['Tom Reed: the club was home']}
    ${'He claimed the board had known for years, an allegation the charity denies.'}                                           | ${['-: the board had known for years', '-: an allegation the charity denies']}
    ${'The shells hit a school, killing four, officials said, hours before talks were to begin.'}                              | ${['officials: The shells hit a school', 'officials: killing four', 'officials: hours before talks were to begin']}
    ${'In May, she apologised to the court after wrongly suggesting that the clerk had lied.'}                                 | ${['-: In May, she apologised to the court', '-: the clerk had lied']}
    ${'Ann Pryce has demanded that the plant be closed, and said the owners had lied.'}                                        | ${['Ann Pryce: Ann Pryce has demanded that the plant be closed', 'Ann Pryce: the owners had lied']}
    ${'Nine drowned in the strait, police chief Ramon Dizon told DZMM radio. “They thought they could make it,” Dizon said.'}  | ${['Ramon Dizon: Nine drowned in the strait', 'Ramon Dizon: They thought they could make it']}
    ${'“It was small,” Judge Ann Pryce said; the clerk had counted 14 boats.'}                                                 | ${['Ann Pryce: It was small', '-: the clerk had counted 14 boats']}
    ${'Diplomats close to the talks claim that a deal was near.'}                                                              | ${['Diplomats close to the talks: a deal was near']}
    ${'The museum says it bought the vase legally, but the Greek government disputes this.'}                                   | ${['museum: it bought the vase legally', 'Greek government: but the Greek government disputes this']}
    ${'Officials said the bank, which is based in Zurich, had hired advisers.'}                                                | ${['Officials: the bank had hired advisers', 'Officials: which is based in Zurich']}
    ${'Kerr pleaded guilty to two counts of theft and was fined £900.'}                                                        | ${['Kerr: Kerr pleaded guilty to two counts of theft', '-: and was fined £900']}
    ${'A man who asked not to be named because he feared for his job said the vault was open.'}                                | ${['man: the vault was open']}
    ${'Doctors not involved in the trial urged caution.'}                                                                      | ${['Doctors not involved in the trial: Doctors not involved in the trial urged caution']}
    ${'Rents in Cork doubled between 2010 and 2020, an earlier survey suggested in 2021.'}                                     | ${['earlier survey: Rents in Cork doubled between 2010 and 2020']}
    ${'“We paid for it twice,” its treasurer, Ann Pryce, wrote on X. “Who checks?”'}                                           | ${['Ann Pryce: We paid for it twice']}
    ${'“I would not stay,” Pryce said on her programme, before adding: “But today? No way.”'}                                  | ${['Pryce: I would not stay', 'Pryce: No way']}
    ${'A nurse told the Herald she saw “two, maybe three men,” while a porter, who gave no name, said that he had seen five.'} | ${['nurse: she saw “two, maybe three men,”', '-: who gave no name', 'porter: he had seen five']}
    ${'Records show Lund pleaded guilty to a customs offences charge in 2011.'}                                                | ${['Records: Lund pleaded guilty to a customs offences charge in 2011']}
    ${'Landlords must tell tenants about the change.'}                                                                         | ${['-: Landlords must tell tenants about the change']}
    ${'The spillway was cracking, an inquiry in Leeds was told on Thursday.'}                                                  | ${['-: The spillway was cracking']}
    ${'The driver had been awake for 20 hours, a court in Leeds heard on Monday.'}                                             | ${['court in Leeds: The driver had been awake for 20 hours']}
    ${'Auditors warned the board twice that the cash had run out, jurors have heard.'}                                         | ${['Auditors: the cash had run out']}
    ${'The band, whose music was heard at the trial, broke up.'}                                                               | ${['-: The band broke up', '-: whose music was heard at the trial']}
  `('$copy', ({ copy, read }: Row) => expect(readingOf(copy)).toEqual(read))
})

describe('clauses', () => {
  test.each`
    copy                                                                       | read
    ${'Lund, 47, moved to Ghent in 2016. Lund teaches.'}                       | ${['-: Lund, 47, moved to Ghent in 2016', '-: Lund teaches']}
    ${'The report, which ran to 600 pages, named three of the men.'}           | ${['report: The report named three of the men', '-: which ran to 600 pages']}
    ${'The drug, approved in May, halved infections.'}                         | ${['-: The drug halved infections', '-: approved in May']}
    ${'The ice is melting twice as fast as the models had predicted.'}         | ${['-: The ice is melting twice as fast as the models had predicted']}
    ${'The pilot landed on Monday evening while it was snowing.'}              | ${['-: The pilot landed on Monday evening', '-: while it was snowing']}
    ${'Unison said it had not been consulted and would strike in the spring.'} | ${['Unison: it had not been consulted', 'Unison: and would strike in the spring']}
    ${'The plan was dropped, reportedly because it cost too much.'}            | ${['-: The plan was dropped', '-: reportedly because it cost too much']}
  `('$copy', ({ copy, read }: Row) => expect(readingOf(copy)).toEqual(read))
})

describe('who is meant', () => {
  test.each`
    copy                                                                                                                                    | read
    ${'Captain Leo Marsh disagreed. “We tried,” the defender told the BBC.'}                                                                | ${['-: Captain Leo Marsh disagreed', 'Leo Marsh: We tried']}
    ${'Omar Sayed died on Monday. Police had stopped Sayed’s van. “He was kind,” said Lena Sayed. Sayed had told friends that he was ill.'} | ${['-: Omar Sayed died on Monday', '-: Police had stopped Sayed’s van', 'Lena Sayed: He was kind', 'Omar Sayed: he was ill']}
    ${'Counsel for the company, Rupert Vane KC, suggested the letters had been vague. He said repairs had been scheduled.'}                 | ${['Rupert Vane: the letters had been vague', 'Rupert Vane: repairs had been scheduled']}
    ${'Prosecutor Ali Demir said the gun was his. Helen Marsh sat still. He said it was loaded.'}                                           | ${['Ali Demir: the gun was his', '-: Helen Marsh sat still', 'Ali Demir: it was loaded']}
    ${'“It is small,” said Pieter de Groot, an analyst at Rabobank. He said it would grow.'}                                                | ${['Pieter de Groot: It is small', '-: an analyst at Rabobank', 'Pieter de Groot: it would grow']}
    ${'The trust’s chair, Lord Penrose, said the books were open. He said no money was lost.'}                                              | ${['Penrose: the books were open', 'Penrose: no money was lost']}
    ${'The council’s leader, Rosa Lind, said taxes would rise. Traders object. The council leader said the cut was small.'}                 | ${['Rosa Lind: taxes would rise', '-: Traders object', 'Rosa Lind: the cut was small']}
    ${'Two other drivers were held. They deny the charges.'}                                                                                | ${['-: Two other drivers were held', 'other drivers: They deny the charges']}
    ${'His wife, Leila, said the shop was shut.'}                                                                                           | ${['Leila: the shop was shut']}
    ${'Staff were told on Friday that 27 posts would go.'}                                                                                  | ${['-: 27 posts would go']}
  `('$copy', ({ copy, read }: Row) => expect(readingOf(copy)).toEqual(read))
})

test('a quotation over paragraphs has one voice to its end', () => {
  const copy =
    'In a letter, Priya Raman wrote: “We let you down. We had too few drivers.\n\n“We knew in August that forty would leave.\n\n“That was my mistake.”'
  expect(readingOf(copy)).toEqual([
    'Priya Raman: We let you down',
    'Priya Raman: We had too few drivers',
    'Priya Raman: We knew in August that forty would leave',
    'Priya Raman: That was my mistake',
  ])
})
