import type { Figure } from '../domain/ledger.ts'
import type { Check, Copy, Raised } from './check.ts'
import { listAfter, NOT_ALL } from './figures/list-after.ts'
import { listsNamed } from './figures/lists-named.ts'
import { listsTold } from './figures/lists-told.ts'
import { groupsNamed } from './figures/groups-named.ts'
import { listsAfter } from './figures/lists-later.ts'
import type { List } from './figures/name-list.ts'
import { thingsAt } from './figures/thing-list.ts'
import { reasonsTold } from './figures/reasons-told.ts'
import { exactOf } from './figures/wording.ts'

const MOST = 12

const THINGS = /^(?<gap>[^.,;:()–—\d]{0,60})(?::|\s[–—])\s+(?=\p{Ll})/u

/** `Four dishes: soup, fish and pie`: things that have no names. */
const thingsAfter = (copy: Copy, { quantity: { span, ofSpan }, sentence }: Figure): List | null => {
  const from = ofSpan?.end ?? span.end
  const opening = THINGS.exec(copy.text.slice(from, from + 80))
  if (!opening || NOT_ALL.test(opening.groups?.gap ?? '')) return null
  return thingsAt(copy, from + opening[0].length, sentence)
}

const raise = (figure: Figure, list: List, count: number): Raised => ({
  message: `${count} are announced, ${list.count} are named.`,
  at: figure.quantity.span,
  related: [list.span],
  working: { kind: 'steps', steps: [`announced: ${count}`, `named: ${list.count}`] },
})

const isPlural = ({ quantity: { of } }: Figure): boolean =>
  of !== null && /(?:s|men|women|people|children)$/iu.test(of)

export const countOff: Check = {
  id: 'count-off',
  shelf: 'figures',
  severity: 'warning',
  title: 'A count that its list does not fill',
  why: 'Either somebody is missing from the list or the number is wrong.',
  limits:
    'Reads lists of names after a colon, a dash or “in”, in the sentence before or after, and lists of things after a colon. Two names that belong together (Marks and Spencer) count as two.',

  *run(copy) {
    const seen = new Set<number>()
    for (const figure of copy.ledger.toReversed()) {
      const count = exactOf(figure)
      const { unit, approximate } = figure.quantity
      if (count === null || count < 2 || count > MOST || approximate || !isPlural(figure)) continue
      if (unit !== null && unit !== 'person') continue
      const list = listAfter(copy, figure) ?? thingsAfter(copy, figure)
      if (figure.isPart && list && !/:\s*$/u.test(copy.text.slice(0, list.span.start))) continue
      if (!list || seen.has(list.span.start)) continue
      seen.add(list.span.start)
      if (list.count !== count) yield raise(figure, list, count)
    }
    for (const { figure, list } of [...listsAfter(copy), ...listsNamed(copy), ...listsTold(copy)]) {
      const count = exactOf(figure)
      if (count === null || count > MOST || list.count === count || seen.has(list.span.start)) continue
      seen.add(list.span.start)
      yield raise(figure, list, count)
    }
    yield* groupsNamed(copy)
    yield* reasonsTold(copy)
  },

  flags: [
    '⟦Four⟧ clerks at Zoë’s 🙂 court were sent home until May: ⟦1:the cashier, her deputy and the keeper of the old seals⟧.',
    '⟦Two⟧ climbers were found dead below the Lenta. They were named as ⟦1:Jan Keller, 31, Urs Amman, 29, and Zoë Roth⟧, 33.',
    'Courts in ⟦1:Whitby, Selby and Thirsk⟧ will close. He 🙂 spoke for the ⟦four⟧ towns.',
    'The ⟦three⟧ lines that shut on Monday are ⟦1:the Crozet, the Barraux, the Lenta and the Hale⟧, Zoë 🙂 said.',
    'The judges named ⟦four⟧ novels. The books are ⟦1:Low Water by Zoë Orr, Night Bus by Lena Koh and Ash⟧ by Tom Byrne.',
    'The firm is to close ⟦four⟧ stores in the new year, those in ⟦1:Hull, Preston and Swansea⟧, Zoë 🙂 said.',
    '⟦Both⟧ suspects, ⟦1:Ali Demir, Emre Kaya and Can Uslu⟧, came to court, Zoë 🙂 said.',
    'The ⟦trio⟧, ⟦1:Maya Lind, Jon Ek, Sara Holm and Per Dahl⟧, will climb with Zoë 🙂.',
    'Zoë 🙂 gave ⟦three⟧ reasons. ⟦1:First⟧, the site floods. ⟦1:Second⟧, it is far. ⟦1:Third⟧, it is dear. ⟦1:Fourth⟧, it is ugly.',
    '⟦Three⟧ ministers left: ⟦1:Anne Berg of finance, Tom Vance of health, Ravi Shah of transport and Lucy Hart⟧ of culture.',
    'Rain has closed ⟦three⟧ roads. ⟦1:The M4, the M5, the M48 and the M50⟧ were under water, Zoë 🙂 said.',
    'Zoë’s 🙂 plan has ⟦four⟧ aims: ⟦1:cheaper care for children, lower taxes and a higher minimum wage⟧.',
    'He leaves his wife, Carol, and ⟦three⟧ children, ⟦1:Beth, Simon, Zoë and Hugh⟧.',
    'Zoë 🙂 paid for ⟦three⟧ holidays: to ⟦1:Florida, Dubai, Mauritius and Bali⟧.',
    'They voted in ⟦1:Ohio, Texas, Vermont and Rhode Island⟧. Those ⟦three⟧ states chose 370 delegates, Zoë 🙂 said.',
    'The menu has ⟦four⟧ dishes: ⟦1:soup, fish and apple pie⟧.',
    '⟦Three⟧ firms bid for it: ⟦1:Hale & Sons, Upton Brothers, Marsh Works and Colby⟧ plc.',
    '⟦1:Iceland, Norway and Denmark⟧ signed it. The ⟦four⟧ countries will share 70 percent, Zoë 🙂 said.',
    '⟦Five⟧ men came to court. ⟦1:Liam Cole, Dean Porter, Aaron Hughes and Kyle Finch⟧ spoke only to confirm their names.',
    '⟦1:The Science Museum and the Transport Museum⟧ will shut. The ⟦three⟧ museums drew 800,000 visitors.',
    'They will reopen ⟦four⟧ crossings that were shut, Zoë 🙂 said. The crossings, at ⟦1:Dorn, Velle and Haskin Bridge⟧, will open in May.',
    'His ⟦two⟧ sons, ⟦1:Ali Haddad, Omar Haddad and Sami Haddad⟧, fled.',
    'They voted to close ⟦three⟧ libraries, in ⟦1:Hale, Upton, Marsh End and Colby⟧, from September.',
    '⟦Five⟧ members left the hall: ⟦1:Kare Lund, Anne Vik, Tor Dahl and Siri Moen⟧.',
    'The stage in Zoë’s 🙂 land went over ⟦four⟧ passes: ⟦1:the Crozet, the Barraux and the Lenta⟧.',
  ],
  passes: [
    'Three clerks at the court were sent home until May: the cashier, her deputy and the keeper of the old seals.',
    'Kenya, Uganda, Rwanda and Burundi signed it. The five countries of the bloc will scrap visas.',
    'The twelve shops to close are in Wales and the West Country.',
    'Two climbers were found dead below the Lenta. They were named as Jan Keller, 31, and Urs Amman, 29.',
    'Courts in Whitby, Selby and Thirsk will close. They serve the three towns.',
    'Of the three lines that shut, two are in Hale, Upton and Colby.',
    'The firm is to close three stores in the new year, those in Hull, Preston and Swansea.',
    'Both suspects, Ali Demir and Emre Kaya, came to court with Can Uslu.',
    'She gave three reasons. First, the site floods. Second, it is far. Third, it is dear. A fourth road is shut.',
    'He leaves his wife, Carol, and three children, Beth, Simon and Zoë.',
    'The pair, Maya Lind and Jon Ek, met Sara Holm and Per Dahl.',
    'Spain won 12 medals: four gold, three silver and five bronze.',
    'They voted in Ohio, Texas and Vermont. Those three states chose 370 delegates.',
    'The menu has three dishes: soup, fish and pie. It has two rules: be kind, be quick and eat.',
    'Of the five cities, Leeds, Hull and York voted yes.',
    'Iceland, Norway and Denmark signed it. The three countries will share 70 percent.',
    'Liam Cole, Ann Porter and Kyle Finch came. The two men spoke.',
    'Five men were hurt. Liam Cole and Dean Porter were in the street.',
    'They will reopen three crossings that were shut, he said. The crossings, at Dorn, Velle and Haskin Bridge, will open in May.',
    'After three debates, Kare Lund, Anne Vik, Tor Dahl and Siri Moen are level.',
    'They voted to close four libraries, in Hale, Upton, Marsh End and Colby, from September.',
    'Three people spoke: Kare Lund, Anne Vik and Tor Dahl.',
    'Five members spoke, including Kare Lund, Anne Vik and Tor Dahl.',
    'It has two aims: Peace and quiet come first.',
    'He has three shops in Hale and Upton.',
  ],
}
