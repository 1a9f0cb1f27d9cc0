import type { Check } from './check.ts'
import { findShare } from './figures/find-share.ts'
import { bySentence } from './figures/in-sentence.ts'
import { raiseShare } from './figures/raise-share.ts'
import { sharesAhead } from './figures/share-ahead.ts'
import { sharesHeld } from './figures/share-held.ts'
import { sharesNear } from './figures/share-near.ts'
import { shareOfOpening } from './figures/share-of-opening.ts'
import { sharesOfPair } from './figures/share-of-pair.ts'
import { sharesRecalled } from './figures/share-recalled.ts'

/** Sentences with figures, before the one that calls a share back. */
const RECALLED = 3
/** Sentences with figures, before one that takes up what somebody holds. */
const FARTHEST = 16

export const percentageOff: Check = {
  id: 'percentage-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A percentage that its numbers do not give',
  why: 'Part and whole stand beside it, and any reader can divide.',
  limits:
    'Only where part, whole and percentage stand in one sentence or two and their words tie them together.',

  *run(copy) {
    const groups = bySentence(copy.ledger)
    for (const [index, figures] of groups.entries()) {
      const before = groups[index - 1] ?? []
      const isNext = before[0]?.sentence === (figures[0]?.sentence ?? 0) - 1
      const far = groups.slice(Math.max(0, index - FARTHEST), index)
      const share =
        shareOfOpening(copy, figures, far) ?? findShare(copy, { figures, before: isNext ? before : [] })
      const raised = share && raiseShare(copy, share)
      if (raised) yield raised
      if (share) continue
      const known = groups.slice(Math.max(0, index - RECALLED), index)
      for (const recalled of sharesRecalled(copy, figures, known)) {
        const off = raiseShare(copy, recalled)
        if (off) yield off
      }
      const first = groups[index - 2] ?? []
      const row = {
        figures,
        before: isNext ? before : [],
        earlier: isNext && first[0]?.sentence === (before[0]?.sentence ?? 0) - 1 ? first : [],
      }
      const shares = sharesNear(copy, row)
      const next = groups[index + 1] ?? []
      const isFollowed = next[0]?.sentence === (figures[0]?.sentence ?? 0) + 1
      const ofPair =
        shares.length === 0
          ? [
              ...sharesOfPair(copy, [...known, figures]),
              ...sharesAhead(copy, figures, isFollowed ? next : []),
            ]
          : []
      const held = shares.length + ofPair.length === 0 ? sharesHeld(copy, [...far, figures]) : []
      for (const near of [...shares, ...ofPair, ...held]) {
        const other = raiseShare(copy, near)
        if (other) yield other
      }
    }
  },

  flags: [
    'Zoë 🙂 wrote to ⟦2:600⟧ farms. Few knew her. ⟦1:210⟧ of the farms replied, 50 of them by telephone. That is ⟦45 percent⟧.',
    'Police in Zoë’s 🙂 town solved ⟦1:40⟧ of the ⟦2:500⟧ thefts. The clear-up rate of ⟦12 per cent⟧ was low.',
    'Zoë 🙂 sold ⟦1:two million⟧ of her ⟦2:eight million⟧ shares. The sale of ⟦40 per cent⟧ of her shares took a day.',
    'Zoë’s 🙂 town cancelled ⟦1:1,500⟧ of ⟦2:5,000⟧ fines. He said that ⟦20 per cent⟧ were cancelled.',
    'Nearly ⟦one in five⟧ beaches failed. In all, ⟦1:90⟧ of the ⟦2:200⟧ beaches failed, Zoë 🙂 said.',
    'Of ⟦2:150⟧ pupils, ⟦1:120⟧ go to school over the hill. Zoë 🙂 said that the ⟦70 percent⟧ who cross it are cold.',
    'In a poll of ⟦2:500⟧ shops, ⟦60 percent⟧ – ⟦1:350⟧ – said yes, Zoë 🙂 wrote.',
    'It has ⟦2:8,000⟧ members. ⟦1:Two thousand⟧ voted, a turnout of ⟦35 per cent⟧.',
    '“Only ⟦1:1,900⟧ of our ⟦2:38,000⟧ readers use the four,” Zoë 🙂 said. “That is ⟦15 per cent⟧ of them.”',
    'Of the ⟦2:6,000⟧ pupils in Zoë’s town, ⟦1:1,500⟧ stayed away. That is ⟦20 per cent⟧.',
    'It has ⟦2:3,000⟧ cooks, ⟦1:300⟧ of whom were ill on Monday, ⟦15 per cent⟧.',
    'They looked at ⟦2:120⟧ trees and saw that ⟦1:40⟧ had died, ⟦a quarter⟧ of the total.',
    'The court heard ⟦2:420⟧ cases. In ⟦1:63⟧ of them, or ⟦18 percent⟧, no one was found guilty.',
    '⟦25%⟧ of the ⟦2:400⟧ members, or ⟦1:80⟧, voted.',
    'It burned ⟦1:900⟧ of the ⟦2:3,600⟧ tents, ⟦half⟧ of the camp.',
    'Of its ⟦2:240⟧ branches, ⟦1:48⟧ will go by Christmas: ⟦one in three⟧, the union said.',
    'The list took ⟦1:31⟧ of the ⟦2:55⟧ seats, Zoë 🙂 said.\n\nIt rained.\n\nHe left.\n\nNobody clapped.\n\nThe day was calm.\n\nWith ⟦66 per cent⟧ of the seats, it can pass its budget.',
    'Of its ⟦2:480⟧ buses, ⟦1:168⟧ are old, a report said. Zoë 🙂 said that replacing those ⟦42 per cent⟧ of the fleet would cost much.',
    'Skarn carried ⟦1:12 million⟧ of the country’s ⟦2:30 million⟧ passengers, a share of ⟦46%⟧.',
    '⟦Two-thirds⟧ of the ⟦2:90⟧ workers, ⟦1:45⟧ people, walked out.',
    'Of the ⟦2:250⟧ boats, ⟦1:50⟧ fish for nothing but herring, or ⟦35%⟧.',
    'Zoë 🙂 won ⟦1:48,000⟧ of the ⟦2:80,000⟧ votes cast, or ⟦72%⟧.',
    'It holds ⟦1:12 million cubic metres⟧ of water, ⟦25%⟧ of its capacity of ⟦2:30 million⟧.',
  ],
  passes: [
    'Zoë 🙂 won by 212 votes, with 3,106 to 2,894. That was 51.8% of the 6,000 votes cast for the two.',
    'In all 9,036 people voted, with 36 votes spoiled. That is half of the 18,072 on the list.',
    'Reform won 46,127 votes, or 30.2 per cent, to the 44,102, or 28.9 per cent, of the Greens. In all 152,700 votes were counted.',
    'Without shoplifting, theft fell to 15,420 offences.\n\nOffences with a knife rose from 574 to 612, or 6.6 per cent.',
    'The list received 44,064 votes, 51 per cent of those cast, and the Union 35,424, or 41 per cent.',
    'The list took 31 of the 55 seats.\n\nIt rained.\n\nHe left.\n\nNobody clapped.\n\nThe day was calm.\n\nWith 56 per cent of the seats, it can pass its budget. To change the law it would need to have 66 per cent of the seats.',
    'The result was 6,214 for the levy and 6,173 against, or 50.17% to 49.83%.',
    'Of the 1,500 cooks who replied, 900 will go. The response rate was 45 per cent.',
    'Of 8,000 nurses, 6,400 voted to strike, on a turnout of 88 per cent.',
    'Police solved 40 of the 500 thefts in Hale. In the north, the clear-up rate was 12 per cent.',
    'Police solved 40 of the 500 thefts in Hale. The national clear-up rate of 12 per cent is low.',
    'It cancelled 1,500 of 5,000 fines. He said that 20 per cent were cancelled by mistake.',
    'She sold two million of her eight million shares. Some 40 per cent of shares paid nothing.',
    'The halls took $2.1 billion. With those that have closed, takings are off $182 million compared with last year, or 7.7 percent.',
    'In Hale, more than $20 million of the roughly $27 million in advertising comes from outside groups. A group close to Lund accounts for about 40% of the advertising.',
    'Sales declined to £1.24bn from £1.31bn. Online orders made up two fifths of the total.',
    'Of 150 pupils, 120 go to school over the hill. The 80 percent who cross it are cold.',
    'Of 150 pupils, 120 go to school over the hill. Some 70 percent of those who cross it are cold.',
    'In a poll of 500 shops, 70 percent – 350 – said yes.',
    'It has 8,000 members. Two thousand voted, a turnout of 25 per cent.',
    'Of the 1,270 pupils of Hale and its two sister schools, 1,102 passed, or 87 per cent.',
    'Of the 6,000 pupils in the town, 1,500 stayed away. That is 25 per cent. In May the share was 14 per cent.',
    'It has 3,000 cooks, 300 of whom were ill on Monday, 5 per cent more than on Sunday.',
    'Of the 250 boats, 50 fish for nothing but herring, or 20%.',
    'She won 48,000 of the 80,000 votes cast, or about 60%.',
    'It burned 900 of the 3,600 tents, a quarter of the camp, and nearly half of the 400 huts.',
    'Of its 240 branches, 82 will go by Christmas: one in three, the union said.',
    'Two of the three towns voted yes, or 67%.',
    'It holds 12 million cubic metres of water, 40% of its capacity of 30 million.',
    'The 420 jobs are cut by 2022, and 10% of the 4,200 workers will retire.',
  ],
}
