import type { Figure } from '../domain/ledger.ts'
import type { Check, Copy, Raised } from './check.ts'
import { findRates } from './figures/find-rate.ts'
import { findRatesOfIt } from './figures/find-rate-of-it.ts'
import { findRatesApart } from './figures/find-rate-apart.ts'
import { raiseMade, raiseOneFor } from './figures/raise-made.ts'
import { bySentence } from './figures/in-sentence.ts'
import { isMoney } from './figures/money.ts'
import { rightRate, toldRate, type Rate } from './figures/rate-values.ts'
import { meets } from './figures/tolerance.ts'
import { exactOf, shown, shownIn } from './figures/wording.ts'

const EACH_PAYS = /\beach\b[^.;:]{0,40}$/iu
const SENTENCES_BACK = 2
/** Sentences with figures. */
const BACK = 12

/** `The city has 600,000 people, so each pays €90 for the plan`: the total stands in a sentence before. */
const sharedBill = (copy: Copy, figures: readonly Figure[]): Rate | null => {
  const [number, rate] = figures
  if (
    figures.length !== 2 ||
    !number ||
    !rate ||
    number.quantity.unit !== 'person' ||
    !isMoney(rate.quantity.unit)
  )
    return null
  if (!EACH_PAYS.test(copy.text.slice(number.quantity.span.end, rate.quantity.span.start))) return null
  const totals = copy.ledger.filter(
    ({ sentence, quantity }) =>
      sentence < rate.sentence &&
      sentence >= rate.sentence - SENTENCES_BACK &&
      quantity.unit === rate.quantity.unit,
  )
  const [total] = totals
  return totals.length === 1 && total ? { total, number, rate, per: 1 } : null
}

const raise = (found: Rate): Raised | null => {
  const [right, told] = [rightRate(found), toldRate(found)]
  const [top, bottom, each] = [exactOf(found.total), exactOf(found.number), exactOf(found.rate)]
  if (!right || !told || top === null || bottom === null || each === null || bottom < 2) return null
  if (meets(told, right)) return null
  const { unit } = found.total.quantity
  const sum = `${shown(top)} over ${shown(bottom)}`
  const rate = (right.low + right.high) / 2
  const share = found.per === 1 ? 'each' : `per ${shown(found.per)}`
  return {
    message: `${sum} is ${shownIn(rate, unit)} ${share}; ${shownIn(each, found.rate.quantity.unit)} stand here.`,
    at: found.rate.quantity.span,
    related: [found.total.quantity.span, found.number.quantity.span],
    working: {
      kind: 'steps',
      steps: [`${shown(top)} ÷ ${shown(bottom)} = ${shown(top / bottom)}`, `In the text: ${shown(each)}`],
    },
  }
}

export const rateOff: Check = {
  id: 'rate-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A rate that its total does not give',
  why: 'Total, number and rate stand together, and they do not divide.',
  limits:
    'Only where the rate is told of the very thing that is counted (80 shops, so much a shop), in one sentence or two.',

  *run(copy) {
    const groups = bySentence(copy.ledger)
    for (const [index, figures] of groups.entries()) {
      const before = groups[index - 1] ?? []
      const isNext = before[0]?.sentence === (figures[0]?.sentence ?? 0) - 1
      const bill = sharedBill(copy, figures)
      yield* raiseMade(copy, figures)
      yield* raiseOneFor(copy, figures)
      const rates = [...findRates(copy, figures, isNext ? before : []), ...(bill ? [bill] : [])]
      const known = groups.slice(Math.max(0, index - BACK), index + 1)
      const ofIt = rates.length > 0 ? [] : findRatesOfIt(copy, known)
      const apart = rates.length + ofIt.length > 0 ? ofIt : findRatesApart(copy, known)
      for (const rate of [...rates, ...apart]) {
        const raised = raise(rate)
        if (raised) yield raised
      }
    }
  },

  flags: [
    'It cost ⟦1:£84 million⟧ and connected ⟦2:12,000⟧ households. Zoë 🙂 left. “It comes to ⟦£9,000⟧ a home,” she said.',
    'Zoë’s 🙂 scheme cost ⟦1:$1.2 million⟧ and treated ⟦2:400⟧ people, or ⟦$4,000⟧ for each patient.',
    'Zoë’s 🙂 county has ⟦1:60⟧ family doctors for its ⟦2:150,000⟧ people, one for every ⟦1,500⟧.',
    'The ⟦2:25,000⟧ spectators paid an average of ⟦£32⟧, which brought Zoë’s 🙂 club ⟦1:£1.2 million⟧.',
    'Zoë’s 🙂 island makes ⟦1:$4.5 billion⟧ a year. It has ⟦2:90,000⟧ people, so income per head, at ⟦$75,000⟧, is high.',
    'Zoë 🙂 set aside ⟦1:£18 million⟧ for the ⟦2:450⟧ households. The 18 million works out at ⟦£60,000⟧ for each, she said.',
    'Eggs cost Zoë 🙂 ⟦1:$4.80⟧ a dozen, or ⟦60 cents⟧ each.',
    'Zoë 🙂 earns ⟦1:£52,000⟧ a year, or ⟦£2,000⟧ a week.',
    'Each of the ⟦2:45⟧ rooms will cost ⟦$200,000⟧, bringing Zoë’s 🙂 bill to ⟦1:$12 million⟧.',
    'Hale has ⟦1:48,000⟧ residents on ⟦2:16 square miles⟧, which makes ⟦4,000⟧ to the square mile, Zoë 🙂 said.',
    'Diesel costs ⟦145p⟧ a litre, so a tank of ⟦2:50 litres⟧ costs Zoë ⟦1:£92.50⟧.',
    'There were ⟦1:240⟧ thefts in the town, which has ⟦2:80,000⟧ people: a rate of ⟦six⟧ per 1,000 inhabitants.',
    'He sold ⟦2:40⟧ dozen eggs at ⟦$4⟧ a dozen, and took ⟦1:$120⟧.',
    '⟦2:24⟧ drivers won ⟦1:£6 million⟧ on Saturday. Each will receive ⟦£150,000⟧, Zoë 🙂 said.',
    'It sold ⟦2:15,000⟧ tickets at ⟦€80⟧ each, and took ⟦1:€1.8 million⟧.',
    'It will feed ⟦1:30,000⟧ pupils for ⟦2:190 days⟧ a year, a total of ⟦7.5 million⟧ meals.',
    'A train went the ⟦1:120 kilometres⟧ in ⟦2:30 minutes⟧, an average speed of ⟦340 kilometres per hour⟧.',
    'About ⟦1:36,000⟧ cars cross it every day, or ⟦2,500⟧ an hour.',
    'It paid ⟦1:$12 million⟧ to its ⟦2:400⟧ members, or ⟦$3,000⟧ each.',
    'It sells ⟦1:6 million⟧ loaves a year in its ⟦2:80⟧ shops, or ⟦150,000⟧ loaves a shop.',
    'Lorries brought ⟦1:24,000 litres⟧ for ⟦2:8,000⟧ people, ⟦five litres⟧ a head.',
    'They took ⟦1:36,000⟧ readings over ⟦2:12 days⟧, or ⟦4,000⟧ a day.',
    'It got ⟦1:$90 million⟧. With ⟦2:3,000⟧ jobs planned, that comes to ⟦$45,000⟧ a job.',
    'Doctors have counted ⟦1:420⟧ cases in Hale.\n\nZoë 🙂 said that wells were dirty.\n\nWith ⟦2:300,000⟧ people, Hale has ⟦30⟧ cases for every 10,000 people.',
    'The trust spent ⟦1:£31.5 million⟧ on locums, £8.5 million more than the £23 million planned. It serves ⟦2:450,000⟧ people, and Zoë 🙂 said that the bill came to ⟦£90⟧ for each of them.',
    'The plan costs ⟦1:€27 million⟧. Zoë’s 🙂 city has ⟦2:600,000⟧ people, so each pays ⟦€90⟧.',
  ],
  passes: [
    'It cost £84 million and connected 12,000 households. Zoë 🙂 left. “It comes to £7,000 a home,” she said.',
    'The county has 60 family doctors for its 150,000 people, one for every 2,500.',
    'The 25,000 spectators paid an average of £32, which brought the club £800,000.',
    'There were 96 thefts in the city of 800,000 people, or 12 per 100,000; the national rate is 6.1 per 100,000.',
    'Her shifts run 10 hours a day, six days in a row, and overtime can total 20 hours a week.',
    'There are two from each of the state’s nine districts, plus four statewide officials.',
    'She set aside £18 million for the 450 households. The 18 million works out at £40,000 for each, she said.',
    'Eggs cost $4.80 a dozen, or 40 cents each.',
    'Each of the 45 rooms will cost $200,000, bringing the bill to $9 million.',
    'Hale has 48,000 residents on 16 square miles, which makes 3,000 to the square mile.',
    'Diesel costs 145p a litre, so a tank of 50 litres costs £72.50.',
    'There were 240 thefts in the town, which has 80,000 people: a rate of three per 1,000 inhabitants.',
    'He sold 40 dozen eggs at $3 a dozen, and took $120.',
    '24 drivers won £6 million on Saturday. Each will receive £250,000.',
    'It will feed 30,000 pupils for 190 days a year, a total of 5.7 million meals, at £2.80 a meal.',
    'A train went the 120 kilometres in 30 minutes, an average speed of 240 kilometres per hour.',
    'About 36,000 cars cross it every day, or 1,500 an hour.',
    'It sells 6 million loaves a year in its 80 shops, or 75,000 loaves a shop.',
    'It sells 6 million loaves a year in its 80 shops, or about $2 a loaf.',
    'He lost 84 of the 240 cows in the herd. At £2,500 a head he puts the loss at £210,000.',
    'It costs £2.6 million, of which the state pays half. The town has 6,500 people, so it comes to £200 for each of them.',
    'The county counted 640 cases. Its capital, with 150,000 people, has 20 cases for every 10,000 people.',
    'Doctors have counted 420 cases in Hale.\n\nWells were dirty.\n\nWith 300,000 people, Hale has 14 cases for every 10,000 people.',
    'The club has 450 members and debts of £30,000. It asked for a gift: £20 from each of them would keep it open.',
    'The plan costs €27 million. The city has 600,000 people, so each pays €45.',
    'Lorries brought 24,000 litres for 8,000 people, three litres a head, and sold the rest at $2 a litre.',
  ],
}
