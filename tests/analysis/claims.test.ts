import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { textOf } from '../../src/domain/span.ts'
import { readMarked } from '../marked.ts'

type Row = Readonly<{ marked: string }>

/** Marks ⟦…⟧ in reading order are the claims' spans; ⟦1:…⟧ to ⟦9:…⟧ are the parts of claims that have several. */
const expected = (marked: string) => {
  const { text, at, related } = readMarked(marked)
  const whole = at.map((span) => [span])
  const parted = [...related.values()]
  return {
    text,
    claims: [...whole, ...parted]
      .toSorted((a, b) => a[0]!.start - b[0]!.start)
      .map((spans) => spans.map((span) => `${span.start}:${textOf(text, span)}`)),
  }
}

test.each`
  marked
  ${'🙂 Zoë said ⟦the bridge would close⟧ and that ⟦trains would run⟧.'}
  ${'⟦The council cut the grant⟧ ⟦and closed the library⟧.'}
  ${'⟦The blast tore through a market⟧, ⟦killing two⟧.'}
  ${'⟦The flood hit Lima⟧, ⟦leaving three dead⟧.'}
  ${'⟦1:The round⟧, ⟦which began in May⟧, ⟦1:has ended⟧.'}
  ${'⟦He lives in Bergen⟧, ⟦a port on the west coast of Norway⟧.'}
  ${'“⟦1:It is not⟧,” she said, “⟦1:what we agreed⟧.”'}
  ${'⟦Two men died⟧ ⟦when their boat sank off Crete⟧, the coastguard said.'}
  ${'⟦1:Northern Ferries⟧, ⟦which runs the route under a £48m contract⟧, ⟦1:cut sailings from two a day to three a week⟧.'}
  ${'⟦The school burned down⟧ ⟦because the doors were open⟧.'}
  ${'⟦1:The savings are now running⟧, she said, ⟦1:at an annual rate of about €24mn⟧.'}
  ${'Moss said ⟦the programme would save €95mn (£81mn) a year from the end of 2025, after a one-off charge of €70mn (£60mn) in the current quarter⟧.'}
  ${'⟦1:Mr Moss sent the card on to Bath⟧, ⟦a further 3,600 miles (5,800km) or so⟧, ⟦1:in a padded envelope⟧.'}
  ${'Hale said ⟦the work was careful⟧. “⟦Ten slow minutes are better than no minutes⟧,” he said.'}
  ${'⟦The town is 70 kilometres (40 miles) from the border⟧.'}
  ${'⟦The party wants to cut taxes and raise pensions⟧.'}
  ${'⟦The fact that he came late was noted⟧.'}
  ${'⟦The man who shot the guard was jailed⟧.'}
  ${'⟦Armenia and Azerbaijan fought a war⟧.'}
  ${'⟦If it rains, the match will be off⟧.'}
  ${'⟦The minister refused to resign⟧.'}
  ${'⟦It is on close terms with Rome⟧; ⟦it has no army⟧.'}
  ${'Was the bridge safe? ⟦Nobody knew⟧.'}
  ${'Read the whole report. ⟦It has 90 pages⟧.'}
  ${'“Stay at home,” the mayor said.'}
  ${'“What now?” she asked.'}
  ${'⟦1:Ms Lind⟧, ⟦who wept⟧ ⟦as the sentence was read⟧, ⟦1:must surrender by March⟧.'}
  ${'He said ⟦the town was being “starved and bombed at the same time”⟧.'}
  ${'Asked whether the vote could be reversed, the mayor said ⟦it could not⟧.'}
  ${'⟦The firm cut its forecast⟧, ⟦blaming dear cocoa and what it called a “fragile” consumer⟧.'}
  ${'⟦Police have released pictures of two men they want to speak to⟧.'}
  ${'In a statement issued through the force, she said: “⟦We are broken⟧.”'}
  ${'⟦He walked back that statement⟧, writing to the committee that ⟦human activity was a factor⟧.'}
  ${'⟦If Mr Moss is rejected, he would be the first to lose since 1989⟧.'}
  ${'⟦1:Her father⟧, she liked to say, “⟦1:went down at 14⟧”.'}
  ${'It said ⟦$40m had vanished⟧.'}
  ${'⟦A phone is not public property merely because it is carried in a van⟧.'}
  ${'⟦1:Corvane⟧, ⟦based in Austin, Texas⟧, ⟦1:had revenues of $21bn last year⟧.'}
  ${'⟦1:It was only when a third patient⟧, ⟦who was not diabetic⟧, ⟦1:collapsed with a fit that a doctor, Amina Yusuf, raised the alarm⟧.'}
  ${'⟦There was no camera and no confession⟧, she said; ⟦what they had was “a rota and a grudge”⟧.'}
  ${'The council, which had argued that ⟦he broke its rules⟧, said ⟦it was sorry⟧.'}
  ${'“⟦He was entitled to say no⟧,” she wrote in a 48-page decision handed down on Tuesday.'}
  ${'⟦1:The report accuses Hidro Vrbica of “a silence” that began in the control room and ended⟧, it says, ⟦1:in the boardroom⟧.'}
  ${'⟦1:One email⟧, ⟦sent by the director, Fergus Lyle⟧, ⟦1:advised staff to wait⟧.'}
  ${'What to watch:\n\n- Whether the hearing takes place\n\n⟦Nobody knows⟧.'}
  ${'⟦They sell a battery that charges in a minute⟧.'}
  ${'⟦1:The bill⟧, ⟦which passed by 61 votes to 28⟧, ⟦1:now goes to the governor⟧.'}
  ${'⟦1:The miller⟧, who told the court that ⟦he had been asleep⟧, ⟦1:was jailed for six years⟧.'}
  ${'⟦It depends on whom you ask⟧.'}
  ${'⟦Ms Moss disputed the figure⟧: ⟦1:the true sum⟧, she said, ⟦1:was nearer £9m⟧.'}
  ${'⟦1:The deal will be looked at in Lima and⟧, analysts believe, ⟦1:in Quito⟧, ⟦which has blocked three mergers⟧.'}
  ${'⟦Halden Foods cuts forecast⟧ ⟦as cocoa costs bite⟧'}
  ${'⟦1:The union⟧, ⟦which had demanded 490,000⟧ ⟦before lowering its figure to 250,000⟧, ⟦1:accused the firm of bad faith⟧.'}
  ${'⟦Whether the men had read the warning is not known⟧.'}
  ${'⟦The report blames “a silence” that began in May and ended in June⟧. ⟦It names nobody⟧.'}
  ${'⟦The firm runs the yards that it bought in May⟧ ⟦and owns two ships in Hull⟧.'}
  ${'⟦1:It ended⟧, she says, ⟦1:in the boardroom⟧.'}
  ${'⟦1:If⟧, as I’ve suggested, ⟦1:they gain from it, nothing will change⟧.'}
  ${'The paper ran the woman’s words as its headline: “⟦Finally⟧. ⟦A man who thinks like me⟧.”'}
  ${'Netflix. ⟦The show begins in May⟧. Again.'}
  ${'⟦1:Any deal would be looked at in Brussels and⟧, analysts believe, ⟦1:in Beijing⟧.'}
  ${'• ⟦Three people have died⟧, police said\n• ⟦More than 90,000 homes are without power⟧, according to National Grid\n• ⟦The Met Office has extended its warning⟧'}
  ${'⟦The bank has not yet replied to the letter⟧.'}
  ${'“⟦If you read it, it says indict⟧. Why lie? ⟦I never saw such a case⟧,” said Moss.'}
  ${'⟦A petition against what it called “an invasion” gathered 37 signatures⟧.'}
  ${'⟦Firms are obliged by law to report breaches within 72 hours⟧.'}
  ${'date 2024-05-03 ⟦The mine has closed⟧.'}
`('claims of $marked', ({ marked }: Row) => {
  const { text, claims } = expected(marked)
  const found = analyse(text).claims.map(({ spans }) =>
    spans.map((span) => `${span.start}:${textOf(text, span)}`),
  )
  expect(found).toEqual(claims)
})

test.each`
  name                             | text
  ${'nothing'}                     | ${''}
  ${'blanks'}                      | ${' \n\t\n '}
  ${'marks alone'}                 | ${'"“”?!…()—;:,.'}
  ${'half a pair of code units'}   | ${'He said \ud83d that it broke.'}
  ${'right to left'}               | ${'قال الوزير إن الطريق مغلق. \u202eabc\u202c'}
  ${'marks without words between'} | ${'"'.repeat(5_000)}
  ${'no end of commas'}            | ${'a, '.repeat(2_000)}
  ${'one word without end'}        | ${'x'.repeat(50_000)}
`('reads $name without throwing, in exact slices', ({ text }: { text: string }) => {
  const { claims } = analyse(text)
  for (const { start, end } of claims.flatMap(({ spans }) => spans)) {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(text.length)
  }
})

test('claims are numbered in reading order and never share a word', () => {
  const { claims } = analyse(
    'The mayor, who was elected in May, said the bridge would close and that trains would run. She left.',
  )
  expect(claims.map(({ id, number }) => [id, number])).toEqual(claims.map((_, at) => [`c${at + 1}`, at + 1]))
  const spans = claims.flatMap(({ spans: own }) => own).toSorted((a, b) => a.start - b.start)
  spans.forEach((span, at) => {
    expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
  })
})
