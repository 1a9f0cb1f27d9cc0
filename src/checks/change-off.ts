import type { Figure } from '../domain/ledger.ts'
import { textOf } from '../domain/span.ts'
import type { Check, Copy, Raised } from './check.ts'
import { raiseMultiple, toldSteps } from './figures/multiple-told.ts'
import { isPlainlyOff, rangesOf, sizeFits } from './figures/size-fits.ts'
import { sizeOf } from './figures/change-told.ts'
import type { Change } from './figures/change.ts'
import { findChanges } from './figures/find-changes.ts'
import { sizedLevels } from './figures/levels-of-size.ts'
import { offByLevels } from './figures/off-by-levels.ts'
import { bySentence } from './figures/in-sentence.ts'
import { multiplesBetween } from './figures/multiple-between.ts'
import { isGivenBeside } from './figures/given-beside.ts'
import { sizesFar } from './figures/sizes-far.ts'
import { timesOff, type TimesOf } from './figures/times-of.ts'
import { exactOf, shown, shownIn } from './figures/wording.ts'
import { findSizedMoves, type SizedMove } from './moves/find-sized-moves.ts'

const raiseSize = (change: Change, size: Figure): Raised => {
  const steps = toldSteps(change)
  return {
    message: `${steps[0] ?? ''} is ${steps[1] ?? ''}; ${shownIn(exactOf(size) ?? 0, size.quantity.unit)} stand here.`,
    at: size.quantity.span,
    related: [change.from.quantity.span, change.to.quantity.span],
    working: { kind: 'steps', steps },
  }
}

const raiseTimes = (text: string, { value, base, words }: TimesOf): Raised => {
  const [a, b] = [exactOf(value) ?? 0, exactOf(base) ?? 1]
  return {
    message: `${shownIn(a, value.quantity.unit)} is ${shown(a / b)} times ${shownIn(b, base.quantity.unit)}, which is not “${textOf(text, words)}”.`,
    at: words,
    related: [value.quantity.span, base.quantity.span],
    working: { kind: 'steps', steps: [`${shown(a)} ÷ ${shown(b)} = ${shown(a / b)}`] },
  }
}

/** *Visits fell by a third*, and in the next sentence the two numbers of visits. */
const raiseMove = ({ text }: Copy, { levels: { from, to }, size }: SizedMove): Raised => {
  const steps = toldSteps({ from, to })
  return {
    message: `${steps[0] ?? ''} is ${steps[1] ?? ''}, which is not “${textOf(text, size.span)}”.`,
    at: size.span,
    related: [from.quantity.span, to.quantity.span],
    working: { kind: 'steps', steps },
  }
}

export const changeOff: Check = {
  id: 'change-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A change that its two figures do not give',
  why: 'Before and after stand beside it, and any reader with a calculator will try.',
  limits:
    'Only where both figures and the change (a percentage, a number, doubled, halved) stand in one sentence, or in two on end of which one is dated before or now; what each share earns is passed over. Rounding as printed is allowed for, and “about” takes any change.',

  *run(copy) {
    const raised = new Set<Figure>()
    for (const change of findChanges(copy)) {
      const ranges = rangesOf(change)
      const size = sizeOf(copy, change)
      if (size) raised.add(size)
      if (size && isGivenBeside(size, copy.ledger)) continue
      if (ranges && size && !sizeFits(change, size, ranges)) yield raiseSize(change, size)
      else if (size && isPlainlyOff(copy, change, size))
        yield { ...raiseSize(change, size), severity: 'warning' }
      const multiple = raiseMultiple(copy, change)
      if (multiple) yield multiple
    }
    for (const figures of bySentence(copy.ledger))
      for (const times of [...timesOff(copy, figures), ...multiplesBetween(copy, figures)])
        yield raiseTimes(copy.text, times)
    for (const levels of [...sizedLevels(copy), ...sizesFar(copy)]) {
      const isKnown = raised.has(levels.size) || isGivenBeside(levels.size, copy.ledger)
      const change = isKnown ? null : offByLevels(levels)
      if (change) yield raiseSize(change, levels.size)
      raised.add(levels.size)
    }
    for (const move of findSizedMoves(copy))
      if (!move.size.figure || !raised.has(move.size.figure)) yield raiseMove(copy, move)
  },

  flags: [
    'Zoë’s 🙂 rent rose to ⟦2:£900⟧ a month from ⟦1:£840⟧. She left. It rained. The rise in rents of ⟦12 percent⟧ shocked her.',
    'The dairy will pay ⟦2:44.1 cent⟧ a litre, against ⟦1:41.6 cent⟧ in August. Zoë 🙂 left. It rained. “A rise of ⟦3.5 cent⟧ in one month is welcome,” she said.',
    'Visits to Zoë’s 🙂 museum ⟦fell by a third⟧ last year. It had ⟦2:480,000⟧ visits in 2023, compared with ⟦1:560,000⟧ in 2022.',
    {
      text: 'Attendance at Zoë’s 🙂 park ⟦tripled⟧ last year. Some ⟦2:62,000⟧ people came in 2023, up from ⟦1:41,000⟧ the year before.',
      publishedAt: '2024-03-05',
    },
    'The waiting list grew by ⟦900⟧ patients between April and August. It stood at ⟦2:12,400⟧ at the end of August, from ⟦1:11,100⟧ at the start of April, Zoë 🙂 said.',
    'In the last series the five days drew ⟦2:42,000⟧ people. This time the gates counted ⟦1:31,500⟧. A friend of Zoë’s 🙂 put the decline of ⟦35 percent⟧ down to the price, 250 rupees.',
    'The median wait for a hip was ⟦1:98 days⟧, Zoë 🙂 said. In the year before it had been ⟦2:140⟧. The fall, of ⟦40 per cent⟧, was steep.',
    'Net income was ⟦2:$312 million⟧, or 84 cents a share, a ⟦40 percent⟧ increase on the ⟦1:$260 million⟧, or 69 cents a share, that Zoë 🙂 earned a year earlier.',
    'Zoë’s 🙂 staff shrank from ⟦1:1,200⟧ to ⟦2:900⟧, a cut of ⟦400⟧ jobs.',
    'In 2010 there were ⟦1:1,200⟧ wolves in Zoë’s 🙂 hills. Now there are ⟦2:1,800⟧, a rise of ⟦75 percent⟧.',
    'They counted ⟦2:154⟧ wolves, compared with ⟦1:140⟧ last year, an increase of ⟦20⟧.',
    'The line carried ⟦2:84,000⟧ cars, a fall of ⟦30 percent⟧ on the ⟦1:105,000⟧ of a year before.',
    'There were ⟦2:9,000⟧ cases. Last year there were ⟦1:3,000⟧, so the number has ⟦doubled⟧, Zoë 🙂 said.',
    'It burned ⟦2:45 million tonnes⟧ of coal, ⟦8 million⟧ fewer than the ⟦1:50 million tonnes⟧ of 2019.',
    'Numbers rose by ⟦60,000⟧ to ⟦2:410,000⟧, from ⟦1:340,000⟧ a year earlier.',
    'Zoë’s 🙂 hall drew ⟦1:14,400⟧ people on Monday, ⟦half⟧ the ⟦2:36,000⟧ of a year ago.',
    'The hall in Zoë’s street seated ⟦1:2,400⟧ people in 2018. Today it seats ⟦2:1,200⟧, ⟦40 percent⟧ fewer.',
    'A loaf now costs ⟦1:£1.80⟧. A year ago it was ⟦2:£1.50⟧. The ⟦30 per cent⟧ jump is due to wheat, Zoë 🙂 said.',
    'The ice was ⟦1:5 kilometres⟧ long in 1990 and is ⟦2:4 kilometres⟧ long now; it has lost ⟦40 percent⟧ of its length.',
    'Zoë’s 🙂 bridge, put at ⟦2:£80 million⟧ in 2016, has ⟦doubled⟧ to ⟦1:£240 million⟧.',
    'An hour rises from ⟦1:£1.20⟧ to ⟦2:£1.50⟧, an increase of ⟦50%⟧.',
    'Cases in Zoë’s 🙂 city ⟦tripled⟧ in a month, from ⟦1:40⟧ to ⟦2:80⟧.',
    'The staff grew by ⟦340⟧, from ⟦1:1,010⟧ to ⟦2:1,205⟧.',
  ],
  passes: [
    'Revenue was £2.46 billion, up from £2.28 billion, to give Zoë’s 🙂 firm an operating margin of 11.4%.',
    'The dairy will pay 44.1 cent a litre, against 41.6 cent in August. Zoë 🙂 left. It rained. “A rise of 3.5 cent since 2019 is welcome,” she said.',
    'In the first quarter 3,140 were sold, 13.8 per cent more than the 2,760 of a year earlier, and 1,390 of them were sold in March.',
    'Arrivals were 11,800 sacks, or 1,180 tonnes, 28% lower than the 16,400 sacks of October 7.',
    'Revenue rose by 9.2 per cent to £1,284 million. It was £842 million in 2020, £1,064 million in 2022 and £1,176 million in 2023.',
    'The year was 9.8C, or 0.7C above the later average of 9.1C and 1.4C above the earlier average of 8.4C.',
    'A gain of £110,000 cut the overall fall in its funds to £170,000, taking them from £3.22m to £3.05m.',
    'The toll rose to seven on Tuesday, after two women died. Two of its six carriages rolled down a slope.',
    'It said 126 ballots had yet to be read. In addition, 58 ballots have not come back. Those 184 ballots are more than the margin.',
    'By Tuesday nine bodies had been found. The count stood at 17 at noon on Wednesday, and six more were recovered later.',
    'The mill employs 71,000 people. About 900 jobs will go in Zoë. The shares, which have lost 40% this year, fell another 6% to 148p.',
    'Wheat prices jumped by 15 percent in March. A loaf cost $2.40 on Friday, up from $2.25 in January.',
    'Visits to the museum fell by a seventh last year. It had 480,000 visits in 2023, compared with 560,000 in 2022.',
    'Visits to the museum fell by a third last year. The cafe sold 48,000 meals in 2023, compared with 56,000 in 2022.',
    'The wage rose from $12 an hour to $15. In the same years average rents went up by 40 percent.',
    'Its share of the market rose from 15 per cent to 18 per cent as the market itself grew by 3 per cent.',
    'Online orders grew by 14 per cent and now make up 31 per cent of the total, against 28 per cent a year ago.',
    'The party wants a rise of 3%, to be paid for from reserves, which stand at £9.8m, down from £14.2m two years ago.',
    'Members backed the rise of 4.9 per cent on Monday in a vote of 24 to 23.',
    'In one town 367,000 people voted in the first poll, a 30% decline from the last such poll, in 2008. In the other poll 603,000 people voted, a 20% increase from the last one, in 2012.',
    'Sales fell by 17.7 percent at the first, 5.5 percent at the second and 5.0 percent at the third.',
    'The town, which had 84,600 people in 2013, has grown to 84,900, helped by births, of which there were 500 more than deaths.',
    'The median wait for a hip was 98 days. In the year before it had been 140. The fall, of 30 per cent, was steep.',
    'She waited three days in 2010 and was ill for five; the firm grew by 40 per cent.',
    'Spending will rise by 3.4% to 412 billion; the deficit shrinks to 2.1% of output from 2.6%.',
    'The line carried 84,000 cars, a fall of 20 percent on the 105,000 of a year before.',
    'They counted 154 wolves, compared with 140 last year, an increase of 14.',
    'There were 9,000 cases. Last year there were 3,000, so the number has tripled.',
    'Numbers rose by 70,000 to 410,000, from 340,000 a year earlier.',
    'It made 9.6 million tyres last year, down from 12 million in 2016, a fall of 20%.',
    'An hour rises from £1.20 to £1.50, an increase of 25%.',
    'The hall drew 18,000 people on Monday, half the 36,000 of a year ago.',
    'A loaf costs £1.80, up from £1.50, while that of a meal went up 12 per cent.',
    'A loaf now costs £1.80. A year ago it was £1.50. The 20 per cent jump is due to wheat.',
    'Burglaries fell to 900 from 1,000, and thefts of cars were down 15 per cent.',
    'The bridge, put at £80 million in 2016, has tripled to £240 million.',
    'Output rose by 4.2 percent, to 1.25 million tonnes from 1.2 million.',
    'Cases nearly tripled in a month, from 40 to 112.',
    'The share rose from 60% to 66%, or by 10 percent.',
    'The share rose from 60% to 66%, an increase of six percentage points.',
    'Prices rose from about $50 to about $60, a gain of about a fifth.',
  ],
}
