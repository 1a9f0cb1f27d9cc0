import type { Figure } from '../domain/ledger.ts'
import type { Check, Copy } from './check.ts'
import { findRest } from './figures/find-rest.ts'
import { findScattered } from './figures/find-scattered.ts'
import { findSeries } from './figures/find-series.ts'
import { findSumRecalled } from './figures/sum-recalled.ts'
import { findWholeApart } from './figures/find-whole.ts'
import { findSum } from './figures/find-sum.ts'
import { findOverfull } from './figures/find-overfull.ts'
import { bySentence, wordsBetween } from './figures/in-sentence.ts'
import { isRest } from './figures/parts-of-whole.ts'
import type { Sum } from './figures/sum.ts'
import { exactOf } from './figures/wording.ts'
import { raiseSum } from './figures/raise-sum.ts'

// A whole may stand so many sentences with figures away.
const NEAR = 10

// A list that closes with *the remaining five* is all of something told a few sentences before.
const REST_REACH = 3

/** Whether figures stand in the sentence right before others, or near it where a row closes with what remains. */
const isNear = (copy: Copy, [first, ...others]: readonly Figure[], [before]: readonly Figure[]): boolean => {
  const apart = (first?.sentence ?? 0) - (before?.sentence ?? -REST_REACH)
  const last = others.at(-1)
  return (
    apart === 1 || (apart <= REST_REACH && first && last ? isRest(wordsBetween(copy, first, last)) : false)
  )
}

/**
 * *163 aboard, 118 rescued and 18 missing*, and elsewhere the 27 dead: what the parts leave is told by itself. Or the
 * whole is a part as they are: *snacks sold £1.3bn, meals £740m and drinks £410m*, of the £2.45bn above.
 */
const isRestTold = ({ whole, parts }: Sum, near: readonly Figure[]): boolean => {
  const sum = parts.reduce((all, part) => all + (exactOf(part) ?? 0), 0)
  const [left, all] = [(exactOf(whole) ?? 0) - sum, (exactOf(whole) ?? 0) + sum]
  const isOne = near.some(
    (figure) =>
      figure.quantity.unit === whole.quantity.unit && Math.abs((exactOf(figure) ?? 0) - all) <= all * ROUNDED,
  )
  return (
    isOne ||
    near.some(
      (figure) =>
        left > 1 &&
        !parts.includes(figure) &&
        exactOf(figure) === left &&
        (figure.quantity.unit === whole.quantity.unit || figure.quantity.unit === null) &&
        figure.fate !== null,
    )
  )
}

/** Sums of rounded parts. */
const ROUNDED = 0.004

export const sumOff: Check = {
  id: 'sum-off',
  shelf: 'figures',
  severity: 'error',
  title: 'Parts that do not add up to their whole',
  why: 'One part is missing, one is wrong, or the whole is.',
  limits:
    'Reads a whole and its parts, where the list is closed by “and”: in one sentence or two, or some paragraphs apart where three parts or more count what the whole counts.',

  *run(copy) {
    const groups = bySentence(copy.ledger)
    for (const [index, figures] of groups.entries()) {
      const near = groups.slice(Math.max(0, index - NEAR), index + NEAR).flat()
      const before = groups[index - 1] ?? []
      const isNext = isNear(copy, figures, before)
      const after = groups[index + 1] ?? []
      const isFollowed = after[0]?.sentence === (figures[0]?.sentence ?? 0) + 1
      const around = { figures, before: isNext ? before : [], after: isFollowed ? after : [] }
      const sums = [findRest(copy, figures, around.before), findSum(copy, figures), findSeries(copy, around)]
      const isKnown = sums.some((sum) => sum !== null)
      const apart = isKnown ? null : findWholeApart(copy, figures, near)
      const recalled =
        isKnown || apart
          ? null
          : findSumRecalled(copy, figures, {
              earlier: groups.slice(Math.max(0, index - NEAR), index).flat(),
              later: groups.slice(index + 1, index + NEAR).flat(),
            })
      const scattered = isKnown || apart || recalled ? null : findScattered(copy, groups, index)
      const overfull = findOverfull(copy, figures)
      if (overfull) yield overfull
      const [raised] = [...sums, apart, recalled, scattered].flatMap((sum) =>
        sum && !isRestTold(sum, near) ? (raiseSum(copy.text, sum) ?? []) : [],
      )
      if (raised) yield raised
    }
  },

  flags: [
    'Entries for Zoë’s 🙂 show come to ⟦1,240⟧. There are ⟦1:310⟧ cattle, ⟦2:520⟧ sheep and ⟦3:290⟧ horses.',
    'The fire hurt ⟦31⟧ people. Zoë 🙂 said that they had burns. ⟦1:Fourteen⟧ are in the city hospital, ⟦2:nine⟧ in a clinic and the remaining ⟦3:five⟧ at home.',
    '⟦1:Eleven⟧ soldiers and ⟦2:six⟧ civilians were killed. Zoë 🙂 said that a ship took food north. The ⟦19⟧ dead were flown home.',
    'It killed ⟦1:nine⟧ people in Rize, ⟦2:five⟧ in Artvin and ⟦3:three⟧ in Trabzon. That brought the number of dead to ⟦19⟧, Zoë 🙂 said.',
    'Zoë 🙂 lost ⟦64⟧ animals, ⟦1:41⟧ cows and ⟦2:27⟧ calves.',
    'It has ⟦7,200⟧ patients, of whom ⟦1:5,400⟧ have waited for weeks and ⟦2:2,100⟧ for months, Zoë 🙂 said.',
    'Zoë’s 🙂 shelf of ⟦3,000⟧ volumes comprises ⟦1:1,800⟧ novels, ⟦2:900⟧ plays and ⟦3:500⟧ maps.',
    'We asked ⟦500⟧ cooks, said Zoë 🙂. Of those, ⟦1:210⟧ said yes, ⟦2:180⟧ said no and ⟦3:120⟧ did not know.',
    'Of ⟦1,240⟧ ballots, Zoë 🙂 said, ⟦1:702⟧ were marked No and ⟦2:518⟧ Yes. A further ⟦3:40⟧ were blank.',
    'Of the ⟦310⟧ people at Zoë’s 🙂 mill, ⟦1:120⟧ will move and ⟦2:85⟧ are to retire. The other ⟦3:95⟧ will go.',
    'Zoë’s 🙂 choir gets ⟦45 percent⟧ of its income from tickets, ⟦1:30 percent⟧ from donors and ⟦2:35 percent⟧ from the city.',
    'The jury, ⟦1:seven⟧ men and ⟦2:four⟧ women, met for two days. All ⟦12⟧ jurors agreed, Zoë 🙂 said.',
    'Sixteen were hurt. In total ⟦16⟧ people were hurt: ⟦1:four⟧ on Zoë’s tram, ⟦2:eight⟧ in the street and one on a bicycle.',
    'Zoë 🙂 must find ⟦£14.5 million⟧. The roof takes ⟦1:£6.2 million⟧, the roads ⟦2:£3.1 million⟧ and the pool ⟦3:£2.7 million⟧, with the remaining ⟦4:£1.5 million⟧ saved.',
    'A jury of ⟦12⟧ is made up of ⟦1:seven⟧ women and ⟦2:four⟧ men.',
    'It sent ⟦120⟧ swimmers, ⟦1:70⟧ of them men and ⟦2:60⟧ women, Zoë 🙂 said.',
    'The house went for ⟦1:£320,000⟧ and Zoë’s 🙂 field for ⟦2:£85,000⟧, making ⟦£425,000⟧ altogether.',
    '⟦1:Two⟧ men and ⟦2:three⟧ women were hurt. Zoë 🙂 named the ⟦four⟧ victims on Friday.',
    'Of the ⟦150⟧ seats, the Reds won ⟦1:72⟧, the Greens ⟦2:51⟧ and the Farmers ⟦3:19⟧, with others taking the remaining ⟦4:12⟧.',
    '⟦4,500⟧ trains ran, Zoë 🙂 said.\n\nThe strike goes on.\n\nOf the trains that ran, ⟦1:2,300⟧ were in the south, ⟦2:1,100⟧ in the north and ⟦3:600⟧ in the west.',
    'It killed ⟦19⟧ people. The dead were ⟦1:12⟧ women, ⟦2:five⟧ men and ⟦3:four⟧ children.',
    'Zoë’s list won ⟦1:14⟧ seats, the Greens ⟦2:nine⟧ and independents ⟦3:four⟧. All ⟦29⟧ seats were open.',
    'It took ⟦1:£1.2 million⟧ in gifts and ⟦2:£900,000⟧ in sales, bringing the total to ⟦£2.4 million⟧.',
    'Of the ⟦36⟧ victims, ⟦1:20⟧ were men and ⟦2:14⟧ were women.',
    'The firm cut ⟦500⟧ jobs, ⟦1:300⟧ in Gera and ⟦2:120⟧ in Plauen.',
    'The plan saves ⟦£410,000⟧ a year, according to a report: ⟦1:£190,000⟧ in wages, ⟦2:£120,000⟧ in rent and ⟦3:£60,000⟧ in heating.',
    'Doctors have treated ⟦540⟧ patients: ⟦1:220⟧ in the northern camp, ⟦2:140⟧ in the middle one and ⟦3:130⟧ in the southern one.',
    'They hold ⟦81⟧ of the 150 seats: Zoë’s list has ⟦1:36⟧, the Greens ⟦2:24⟧ and the Farmers ⟦3:19⟧.',
    'The total came to ⟦£87,000⟧, he said. Of that, ⟦1:£41,000⟧ was withdrawn, ⟦2:£28,000⟧ was spent and ⟦3:£9,000⟧ lost.',
    'They make a fleet of ⟦310⟧ ships. Skarn brings ⟦1:185⟧ to it and its rival ⟦2:135⟧.',
    'The club sold ⟦1:2,310⟧ tickets in advance and another ⟦2:640⟧ at Zoë’s 🙂 gate, which made an attendance of ⟦3,150⟧.',
    'The budget is ⟦$412 million⟧, up from $405 million. It gives ⟦1:$268 million⟧ for wages, ⟦2:$31 million⟧ for buses, ⟦3:$46 million⟧ for Zoë’s 🙂 schools and ⟦4:$57 million⟧ for everything else.',
    'Zoë 🙂 listed ⟦1:£12 million⟧ for roads, ⟦2:£9 million⟧ for schools and ⟦3:£4 million⟧ for parks, which she said made up the full ⟦£28 million⟧.',
    'The fever killed ⟦39⟧ people. In Zoë’s 🙂 town ⟦1:20⟧ people died. Upton lost ⟦2:eleven⟧ and Colby ⟦3:six⟧. Nobody died elsewhere.',
    {
      publishedAt: '2023-11-16',
      text: 'The flood killed ⟦19⟧ people on Tuesday. Zoë 🙂 said on Wednesday that ⟦1:eight⟧ people had died in Hale, ⟦2:five⟧ in Upton and ⟦3:four⟧ in Colby.',
    },
    'Zoë 🙂 said that ⟦12⟧ people died (⟦1:seven⟧ soldiers and ⟦2:six⟧ civilians).',
  ],
  passes: [
    'Revenue was £2.46 billion, Zoë 🙂 said. Snacks brought in £1.31 billion. Meals contributed £740 million and drinks £410 million.',
    'Of the 163 people aboard, 118 were rescued and 18 are missing. Zoë 🙂 said that 27 people had died.',
    'Zoë’s 🙂 club has 1,240 members. It has 310 boats, 52 canoes and 29 sheds.',
    'The shares closed at 306p. The firm opened 14 shops and closed three, a net gain of 11, and now has 287.',
    'They shot down 54 drones over five regions: 27 over Hale, 12 over Upton, nine over Colby, four over Gera and two over Plauen.',
    'She listed £12 million for roads, £9 million for schools and £7 million for parks, which she said made up the full £28 million.',
    'The fever killed 39 people. In Zoë’s town 20 people died. Upton lost eleven and Colby six. Other towns sent no word.',
    'The flood hurt 300 people: 120 in Hale and 90 in Upton, among others.',
    'Mill to cut 500 jobs\n\nA mill will close 30 shops and let 487 workers go.',
    'The league has 29 players. On Saturday 14 played in Leeds, nine in York and four in Hull.',
    'The union said that 7,300 members voted for a strike and 2,100 against. In all 9,600 votes were cast, 200 of them spoiled.',
    'It will buy 45 planes, of which 30 will be leased and 20 will fly to Asia.',
    'Five students and two teachers were killed. The driver also died. The eight dead were from Oran.',
    'Eleven soldiers and six civilians were killed. The rebels lost 19 men. The 17 dead were flown home.',
    'Eleven soldiers and six civilians were killed. Two guards died later. The 19 dead were flown home.',
    'She lost 64 animals, 41 cows and 23 calves.',
    'Of 24,000 staff, 15,000 work part-time and 13,500 are women.',
    'It has 7,200 patients, of whom 5,400 are women and 2,100 are over eighty.',
    'Of 1,240 ballots, 702 were marked No and 518 Yes. A further 20 were blank.',
    'Of the 310 people at the mill, 120 will move and 85 are to retire. The other 105 will go.',
    'Of the 310 people at the mill, 120 will move, 40 of them in May. The other 95 mills are safe.',
    'Of the 60 passengers, 31 were men and 18 were women. The rest were children.',
    'It gets 45 percent of its income from tickets, 30 percent from donors and 25 percent from the city.',
    'Of those asked, 45 percent said that they read books, 40 percent newspapers and 35 percent nothing.',
    'It made 45 percent of its sales in Asia, up from 40 percent in 2016 and 35 percent in 2015.',
    'Of the 150 seats, the Reds won 72, the Greens 51 and the Farmers 19.',
    'It sent 120 swimmers, 50 of them men and 60 women.',
    'Two men and three women were hurt. The four victims from Hale are at home.',
    '4,500 trains ran.\n\nThe strike goes on.\n\nOf the trains that ran, 2,300 were in the south, 1,600 in the north and 600 in the west.',
    '4,500 trains ran.\n\nThe strike goes on.\n\nOf the buses, 2,300 were in the south, 1,100 in the north and 600 in the west.',
    'Her list won 14 seats, the Greens nine and independents four. All 27 seats were open.',
    'It took £1.2 million in gifts and £900,000 in sales, bringing the total to £2.1 million.',
    'Of the 120 members, 70 voted for the plan and 40 against.',
    'They will cast 42 votes for Hale, 18 for Upton and 16 for Colby.',
    'Of the 36 victims, 22 were men and 14 were women.',
    'The firm cut 500 jobs, 60 in Gera and 120 in Plauen.',
    'The plan saves £370,000 a year: £190,000 in wages, £120,000 in rent and £60,000 in heating.',
    'The blast killed 12 people, including five children and two nurses.',
    'It won 40 seats: 12 in the north, 15 in the east, among others.',
    'They make a fleet of 310 ships. Skarn hired 185 sailors and Polar 60.',
    'It has 400 members. In May 180 came and 95 stayed away.',
    'Growth was 2.4 million: 1.1 million in the north and 1.2 million in the south.',
    'He won three medals: one gold and two silver.',
  ],
}
