import type { Check, Copy, Raised } from './check.ts'
import type { Span } from '../domain/span.ts'
import type { Change } from './figures/change.ts'
import { directionOf, wayOf } from './figures/direction-of.ts'
import { findChanges } from './figures/find-changes.ts'
import { findDatedLevels } from './figures/find-dated-levels.ts'
import { findPaces } from './figures/find-paces.ts'
import { findLevels } from './moves/find-moved-levels.ts'
import { movesAbout } from './moves/move-of.ts'
import { moverOf } from './moves/mover-of.ts'
import { besides } from './figures/size-fits.ts'
import { meets, roundedRange } from './figures/tolerance.ts'
import { exactOf, shownIn } from './figures/wording.ts'

const RISES = { up: 'rise', down: 'fall' } as const

type Ends = Pick<Change, 'from' | 'to'>

function* raise({ from, to }: Ends, direction: 'up' | 'down' | null, mover: Span | null): Iterable<Raised> {
  const [before, after] = [exactOf(from), exactOf(to)]
  const [low, high] = [roundedRange(besides(from, to)), roundedRange(besides(to, from))]
  if (direction === null || before === null || after === null || before < 0 || after < 0) return
  if ((low && high && meets(low, high)) || after > before === (direction === 'up')) return
  const { unit } = to.quantity
  yield {
    message: `A ${RISES[direction]}, but from ${shownIn(before, unit)} to ${shownIn(after, unit)} is a ${RISES[direction === 'up' ? 'down' : 'up']}.`,
    at: to.quantity.span,
    related: [from.quantity.span, ...(mover ? [mover] : [])],
    working: {
      kind: 'steps',
      steps: [`before: ${shownIn(before, unit)}`, `after: ${shownIn(after, unit)}`],
    },
  }
}

/** *The krona strengthened to 10.2 per dollar*: fewer to the dollar is a rise. */
const isExchange = ({ text }: Copy, { from, to }: Change): boolean => {
  const start = Math.min(from.quantity.span.start, to.quantity.span.start)
  return (
    to.quantity.unit !== 'percent' &&
    /\b(?:strengthen|weaken)\p{L}*\b[^.;:]*$/iu.test(text.slice(Math.max(0, start - 60), start))
  )
}

const told = (copy: Copy, change: Change, way: 'up' | 'down' | null): Iterable<Raised> =>
  isExchange(copy, change) ? [] : raise(change, way, way === null ? null : moverOf(copy, change, way))

const TO = /\bto\s+(?:(?:about|around|some|nearly|almost|just|only|over|more than)\s+)*$/iu
const UP_OR_DOWN = /^[^.;:()]{0,30}\b(?<way>up|down)\s+from\b/iu
const BESIDE = 45

/** *Increased to 354, down from 361*: two words of direction on one figure, one of which is wrong whatever the figures. */
const contraryIn = ({ text }: Copy, { from, to }: Change): Raised | null => {
  const { span } = to.quantity
  const lead = text.slice(Math.max(0, span.start - BESIDE), span.start).replace(/^[^]*[.;:]\s/u, '')
  const way = UP_OR_DOWN.exec(text.slice(span.end, from.quantity.span.start))?.groups?.way?.toLowerCase()
  const isFewer = /\bfewer\b[^.;:]*:\s*$/iu.test(text.slice(Math.max(0, span.start - 2 * BESIDE), span.start))
  const told = TO.test(lead) ? wayOf(lead) : isFewer ? 'down' : null
  if (way === undefined || told === null || told === way) return null
  return {
    message: `A ${RISES[told]}, and then “${way} from”: one of the two is wrong.`,
    at: span,
    related: [from.quantity.span],
  }
}

export const directionOff: Check = {
  id: 'direction-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A rise whose figures fall, or a fall whose figures rise',
  why: 'Two figures have changed places, or the verb is the wrong one: the story says the opposite of what happened.',
  limits:
    'Reads two values whose words or dates tell which came first, in one sentence or two on end, with a plain word of direction in theirs or the one before that is said of the same thing.',

  *run(copy) {
    for (const change of findChanges(copy)) {
      const against = contraryIn(copy, change)
      if (against) yield against
      else yield* told(copy, change, directionOf(change.lead))
    }
    for (const change of [...findDatedLevels(copy), ...findPaces(copy)])
      yield* told(copy, change, wayOf(change.lead))
    for (const levels of findLevels(copy)) {
      // "19.2 per cent, down from 20.5": the way is told.
      const isTold = UP_OR_DOWN.test(
        copy.text.slice(levels.to.quantity.span.end, levels.from.quantity.span.start),
      )
      const [move] = movesAbout(copy, levels).filter(
        ({ sentence }) => !isTold || (sentence >= levels.first && sentence <= levels.last),
      )
      if (move) yield* raise(levels, move.way, move.span)
    }
  },

  flags: [
    'The wait at Zoë’s 🙂 clinic has ⟦2:fallen⟧ over two years, from ⟦1:46 minutes⟧ in the June quarter of 2021 to ⟦71 minutes⟧ in the same quarter.',
    'Doctors warned of a ⟦2:surge⟧ in measles in the region, Zoë 🙂 said. There were ⟦118⟧ cases of measles in June, compared with ⟦1:164⟧ in June 2020.',
    'The cost of Zoë’s 🙂 tram has ⟦2:ballooned⟧. It was put at ⟦1:€240m⟧ when the council agreed to it and is now expected to be ⟦€215m⟧.',
    'Membership of Zoë’s 🙂 club has ⟦2:grown⟧ for years. It had ⟦1:420⟧ members in 2010, 398 in 2015 and ⟦371⟧ in 2019.',
    'Oil prices ⟦2:slipped⟧ on Wednesday, Zoë 🙂 said. Brent crude settled at ⟦$74.00⟧ a barrel, having closed at ⟦1:$73.86⟧ the day before.',
    'Zoë 🙂 found ⟦64⟧ pairs last summer, an ⟦2:increase⟧ on the year before, when ⟦1:71⟧ were counted.',
    'The population, which had stood at ⟦1:84,600⟧ at the start of 2013, ⟦2:increased⟧ to ⟦83,700⟧ by the end of it, Zoë 🙂 said.',
    'Orders ⟦2:climbed⟧ to ⟦£61m⟧, or nearly a fifth of the total. In the same period of last year Zoë 🙂 had ⟦1:£66m⟧.',
    'The number of patients ⟦2:dropped⟧ to ⟦214,300⟧, Zoë 🙂 said, and the four wards were full. A year earlier they had seen ⟦1:201,900⟧.',
    'It was a bad year, with the total ⟦2:down⟧ to ⟦1.9 million⟧ from ⟦1:1.7 million⟧, Zoë 🙂 said.',
    'Emissions ⟦2:increased⟧ last year to ⟦354 million tonnes⟧, down from ⟦1:361 million tonnes⟧, Zoë 🙂 said.',
    'Inflation ⟦2:eased⟧ in June. Prices rose ⟦3.4 percent⟧ in Zoë’s 🙂 town, after ⟦1:3.1 percent⟧ in May.',
    'Shares ⟦2:jumped⟧ on Wednesday, closing at ⟦$41.20⟧ after ending Tuesday at ⟦1:$43.75⟧, Zoë 🙂 said.',
    {
      text: 'Zoë’s river ⟦2:rose⟧. 🙂 On Monday it stood at ⟦1:5.2 metres⟧; by Tuesday it was at ⟦4.7 metres⟧.',
      publishedAt: '2024-06-20',
    },
    'The murder rate ⟦2:fell⟧ to ⟦14⟧ per 100,000 people last year from ⟦1:11⟧ in 2019, Zoë 🙂 said.',
    '⟦2:Fewer⟧ people came this year, Zoë 🙂 said: ⟦310⟧, compared with ⟦1:280⟧ in 2019.',
    'Zoë’s 🙂 sales ⟦2:slipped⟧ 3 percent to ⟦620,000⟧ cars, from ⟦1:580,000⟧.',
    'Murders ⟦2:rose⟧ last year: there were ⟦50⟧, after ⟦1:62⟧ the year before.',
    'Inflation ⟦2:slowed⟧ in May to ⟦3.4 percent⟧ from ⟦1:2.9 percent⟧ in April.',
    'Zoë’s 🙂 ice, which was ⟦1:94 metres⟧ thick in 2003, has ⟦2:thinned⟧ to ⟦104 metres⟧.',
    'There were ⟦48⟧ fires, an ⟦2:increase⟧ on the ⟦1:57⟧ of last year.',
    'Zoë’s 🙂 profit ⟦2:rose⟧ to ⟦$41 million⟧ last year from ⟦1:$47 million⟧ the year before.',
    'The number of passengers ⟦2:fell⟧ from ⟦1:210,000⟧ in 2013 to ⟦260,000⟧ in 2014.',
    'Sales were ⟦£4.1m⟧, ⟦2:up⟧ from ⟦1:£5.2m⟧ a year earlier.',
    'Power was restored to ⟦12,000⟧ homes, ⟦2:up⟧ from ⟦1:14,000⟧ on Wednesday.',
  ],
  passes: [
    'Prices rose in the resort, though fewer came: hotels counted 41,000 guests in 2023, down from 44,000 in 2022.',
    'Sales rose again, the baker said. Profit at the shops was £3.1m, compared with £3.4m a year earlier.',
    'The cost of the tram has ballooned. It was put at €215m when the council agreed to it and is now expected to be €240m.',
    'The yen weakened again on Monday. It was at 150 to the dollar, compared with 148 a week ago.',
    'The survey found 71 pairs last summer, an increase on the year before, when 64 were counted.',
    'The population, which had stood at 84,600 at the start of 2013, shrank to 83,700 by the end of it.',
    'The number of patients rose to 214,300, Zoë said, and the four wards were full. A year earlier they had seen 201,900.',
    'The number of patients dropped to 214,300, Zoë said. A year earlier the city had paid for 201,900 beds.',
    'The bank cut its forecast for growth to 1.8 percent from 2.1 percent.',
    'Inflation eased in June. Prices rose 3.1 percent, after 3.4 percent in May.',
    {
      text: 'The river rose. On Monday it stood at 4.7 metres; by Tuesday it was at 5.2 metres.',
      publishedAt: '2024-06-20',
    },
    'Fewer people came this year: 280, compared with 310 in 2019.',
    'Murders rose last year: there were 62, after 50 the year before.',
    'He won 40 votes, against 60 for the mayor, as support for her party rose.',
    'Profit rose to $47 million last year from $41 million the year before.',
    'Sales were £5.2m, up from £4.1m a year earlier.',
    'The number did not rise from 210,000 to 190,000 as the minister said.',
    'Temperatures fell from 5C to -3C.',
    'Takings have been dropping since they peaked in 2006 at $5.2 billion. Last year the halls earned just $2.74 billion, the lowest since 1988.',
    'She moved from 12 High Street to 10 Low Lane.',
  ],
}
