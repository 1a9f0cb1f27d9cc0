import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findHedges, hedgingOf } from '../../src/analysis/stages/find-hedges.ts'
import { readSyntax } from '../../src/analysis/syntax/read-syntax.ts'
import { textOf } from '../../src/domain/span.ts'
import { hedgesOf, levelIn } from '../bench/hedging/read-level.ts'
import { ownLabels } from '../bench/hedging/labels.ts'
import { readMarked } from '../marked.ts'

/** Every cue stands in ⟦ ⟧; `levels` are theirs, in reading order. */
const expectCues = (marked: string, levels: readonly number[]): void => {
  const { text, at } = readMarked(marked)
  const hedges = hedgesOf(text)
  expect(hedges.map(({ span }) => textOf(text, span))).toEqual(at.map((span) => textOf(text, span)))
  expect(hedges.map(({ span }) => span)).toEqual(at)
  expect(hedges.map(({ level }) => level)).toEqual(levels)
}

describe('approximate: the figure is round', () => {
  test.each`
    marked
    ${'🙂 The dam lies ⟦about⟧ 30 kilometres from Évora.'}
    ${'The bill came to ⟦some⟧ £4,000.'}
    ${'⟦Nearly⟧ half of the ships turned back.'}
    ${'The siege lasted ⟦almost⟧ a year.'}
    ${'⟦More than⟧ 70 flights were cancelled.'}
    ${'It was sold for ⟦just over⟧ $2m.'}
    ${'The count took ⟦over⟧ two hours.'}
    ${'⟦At least⟧ a dozen sheep drowned.'}
    ${'The hall seats ⟦up to⟧ 900 people.'}
    ${'The swarm held ⟦as many as⟧ 40,000 bees.'}
    ${'⟦An estimated⟧ 6,000 litres of oil leaked.'}
    ${'A queue of 200 ⟦or more⟧ formed at dawn.'}
    ${'⟦Several⟧ barns burned.'}
    ${'⟦A handful of⟧ voters waited outside.'}
    ${'⟦Tens of thousands of⟧ homes lost power.'}
    ${'The bridge was shut at ⟦around⟧ 6 pm.'}
  `('$marked', ({ marked }: { marked: string }) => expectCues(marked, [1]))
})

describe('distanced: on a word from which the writer stands back', () => {
  test.each`
    marked
    ${'Zoë ⟦claimed that⟧ the lock had been changed.'}
    ${'The guard ⟦claimed⟧ the lock had been changed.'}
    ${'He ⟦claims to⟧ own the lake.'}
    ${'The maid ⟦allegedly⟧ hid the ring.'}
    ${'The ⟦alleged⟧ thief is 19.'}
    ${'The envoy has ⟦reportedly⟧ left the country.'}
    ${'The ⟦so-called⟧ reform cost two jobs.'}
    ${'Harper was ⟦accused of⟧ hiding the letter.'}
    ${'The union objected to ⟦what it called⟧ a trick.'}
    ${'The widow ⟦is said to⟧ own half of the valley.'}
    ${'They rejected ⟦allegations of⟧ fraud.'}
    ${'The pilot ⟦insisted that⟧ he had slept.'}
  `('$marked', ({ marked }: { marked: string }) => expectCues(marked, [2]))
})

describe('tentative: it may not be so', () => {
  test.each`
    marked
    ${'“🙂” was all she wrote; she ⟦may⟧ return on 3 May.'}
    ${'The wall ⟦might⟧ not hold.'}
    ${'The cuts ⟦could⟧ close two schools.'}
    ${'The lake ⟦appears to⟧ be shrinking.'}
    ${'The clerk ⟦seemed⟧ tired.'}
    ${'A strike is ⟦unlikely⟧.'}
    ${'The frost will ⟦likely⟧ kill the vines.'}
    ${'The fire ⟦is thought to⟧ have begun in the attic.'}
    ${'Police ⟦believe⟧ the car was stolen.'}
    ${'The works ⟦are expected to⟧ end in June.'}
    ${'Two divers ⟦are feared⟧ dead.'}
    ${'The letter ⟦suggests⟧ that he knew.'}
    ${'⟦Perhaps⟧ the seal was broken.'}
    ${'A ⟦possible⟧ motive has emerged.'}
    ${'Sabotage ⟦cannot be ruled out⟧.'}
    ${'Troops shot a ⟦suspected⟧ smuggler.'}
  `('$marked', ({ marked }: { marked: string }) => expectCues(marked, [3]))
})

describe('unresolved: the article says that it is not known', () => {
  test.each`
    marked
    ${'Évora voted, and ⟦it was not clear whether⟧ the count would end by dawn.'}
    ${'⟦It is unclear who⟧ paid for the flight.'}
    ${'The name of the buyer ⟦is unknown⟧.'}
    ${'The claim ⟦could not be independently verified⟧.'}
    ${'The toll ⟦has not been confirmed⟧.'}
    ${'Whether the ice will hold ⟦remains to be seen⟧.'}
    ${'The flood left ⟦hundreds, if not thousands⟧, homeless.'}
    ${'Investigators ⟦do not know why⟧ the engine failed.'}
    ${'The number of the dead ⟦has yet to be established⟧.'}
    ${'There were ⟦conflicting reports⟧ of a second blast.'}
  `('$marked', ({ marked }: { marked: string }) => expectCues(marked, [4]))
})

describe('no hedge', () => {
  test.each`
    marked
    ${'The school opens on 4 May.'}
    ${'They argued about the war.'}
    ${'The shop is around the corner.'}
    ${'Some people stayed.'}
    ${'The rebels claimed responsibility for the raid.'}
    ${'Larsen claimed her second title in Malmö.'}
    ${'Visitors may not bring dogs, the notice says.'}
    ${'She could not find the key.'}
    ${'Witnesses could see smoke from the road.'}
    ${'Could the driver please step out?'}
    ${'The soprano appears on stage at nine.'}
    ${'It is up to the voters.'}
    ${'At least he tried.'}
    ${'The bank took over two firms.'}
    ${'Over two days, the snow turned to ice.'}
    ${'The row over 14 masts goes on.'}
    ${'The result was less than convincing.'}
    ${'He nearly drowned.'}
    ${'No doubt remains that the vase is a forgery.'}
    ${'Nobody claimed that the roof was safe.'}
    ${'The judge insisted that each side pay its own costs.'}
    ${'He made it clear that he would stay.'}
    ${'The town is known for its bells.'}
    ${'They do not believe in ghosts.'}
    ${'The firm will hire wherever possible.'}
    ${'The board said that it had accepted the bid.'}
    ${'He denied the allegations.'}
  `('$marked', ({ marked }: { marked: string }) => expectCues(marked, []))
})

test('several cues of one sentence come in reading order', () =>
  expectCues('⟦Several⟧ thousand people ⟦are believed to⟧ have been killed.', [1, 3]))

test.each`
  text                                         | content                  | scope
  ${'The mayor said the dam might break.'}     | ${'the dam might break'} | ${'source'}
  ${'The dam might break, and Zoë said so.'}   | ${'so'}                  | ${'writer'}
  ${'“The dam might break,” the mayor wrote.'} | ${null}                  | ${'source'}
`(
  '$text is the $scope’s hedge',
  ({ text, content, scope }: { text: string; content: string | null; scope: string }) => {
    const start = content === null ? 0 : text.indexOf(content)
    const attribution = {
      source: [],
      cue: [],
      content: content === null ? [] : [{ start, end: start + content.length }],
      kind: 'statement' as const,
      confidence: 1,
    }
    expect(findHedges(text, readSyntax(text), [attribution]).map((hedge) => hedge.scope)).toEqual([scope])
  },
)

describe('a claim takes the highest level among its cues', () => {
  test.each`
    marked                                                        | level | cues
    ${'⟦1:Several officials claimed that⟧ ⟦the road was mined⟧.'} | ${2}  | ${1}
    ${'⟦1:Several officials said that⟧ ⟦the road was mined⟧.'}    | ${0}  | ${0}
    ${'⟦1:Zoë claimed that⟧ ⟦about 40 people might leave⟧.'}      | ${3}  | ${3}
    ${'⟦1:He said⟧ ⟦two ships sank⟧ and that a third might.'}     | ${0}  | ${0}
  `('$marked', ({ marked, level, cues }: { marked: string; level: number; cues: number }) => {
    const { text, at, related } = readMarked(marked)
    const hedging = hedgingOf(at, hedgesOf(text), related.get(1) ?? [])
    expect([hedging.level, hedging.cues.length]).toEqual([level, cues])
  })
})

// The half that the code was written with; the other half is read by `npm run bench:hedging` alone.
test('the labelled sentences of the seen half are read as labelled', () => {
  const misread = ownLabels()
    .filter(({ half }) => half === 'seen')
    .filter(({ text, level }) => levelIn(hedgesOf(text), { start: 0, end: text.length }) !== level)
  // *Dogs may run free*: leave to do something, and no word in the sentence that says so.
  expect(misread.map(({ id }) => id)).toEqual(['councils-03'])
})

test('the founding article is read as a fact-checker reads it', () => {
  const text = readFileSync(join(import.meta.dirname, '../../prisma/founding-article.txt'), 'utf8')
  const cues = hedgesOf(text).map(({ span, level }) => `${level} ${textOf(text, span)}`)
  expect(cues).toEqual([
    '1 about',
    '4 it was not clear whether',
    '1 some',
    '1 roughly',
    '1 Several',
    '3 are believed to',
    '1 thousands',
    '1 hundreds of thousands',
    '4 hundreds, if not thousands',
  ])
})

test('odd copy gives no error', () => {
  for (const text of ['', '   ', 'may', '“”', '🙂', 'what what what called', '# , if not #', 'n’t clear'])
    expect(Array.isArray(hedgesOf(text))).toBe(true)
})
