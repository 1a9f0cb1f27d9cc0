import type { Person, Post } from '../domain/entity.ts'
import { bySpan, textOf, type Span } from '../domain/span.ts'
import type { Check, Copy, Raised } from './check.ts'
import { clash } from './people/clash.ts'
import { partiesBeside, partiesTakenUp, type PartyTold } from './people/party-beside.ts'
import { sentenceAt } from './sentence-at.ts'

/** Who is introduced with both in one sentence holds both. */
const isOneSentence = (copy: Copy, a: Span, b: Span): boolean =>
  sentenceAt(copy, a.start) === sentenceAt(copy, b.start)

/** Each post as it is first worded: who is called so a hundred times is compared by it once. */
const wordingsOf = ({ posts }: Person): Post[] => {
  const first = new Map<string, Post>()
  for (const post of posts.toSorted((a, b) => bySpan(a.span, b.span)))
    if (!first.has(`${post.kind} ${post.words}`)) first.set(`${post.kind} ${post.words}`, post)
  return [...first.values()].slice(0, MOST_WORDINGS)
}

const MOST_WORDINGS = 16

/** Words of a move from one post to another. */
const MOVE =
  /\b(?:promoted|demoted|defected|cross(?:ed|es) the floor|(?:will|to|would) become|becomes|(?:will|to) move to|moves to|(?:has|have|will) join(?:ed)?|changed party|switched)\b/iu
/** Words of somebody who wants another seat, but stays of one party. */
const CANDIDACY = /\b(?:(?:run|runs|ran|running|stand|stands|stood|standing) for|if (?:he|she) wins)\b/iu

/** *Sergeant Crewe has been promoted to inspector*: where the article tells of a move, both posts are right. */
const isToldMove = ({ text, sentences }: Copy, { mentions }: Person, how: string): boolean =>
  mentions.some(({ sentence }) => {
    const span = sentences[sentence]?.span
    const words = span === undefined ? '' : textOf(text, span)
    return MOVE.test(words) || (how === 'another chamber' && CANDIDACY.test(words))
  })

const disagreements = function* (copy: Copy, person: Person): Iterable<Raised> {
  const { text } = copy
  const posts = wordingsOf(person)
  for (const [at, later] of posts.entries())
    for (const earlier of posts.slice(0, at)) {
      const how = clash(earlier, later)
      if (how === null || isOneSentence(copy, earlier.span, later.span)) continue
      if (isToldMove(copy, person, how)) return
      yield {
        message: `${person.surname} is “${textOf(text, later.span)}” here and “${textOf(text, earlier.span)}” above: ${how}.`,
        at: later.span,
        related: [earlier.span],
      }
      return
    }
}

/** *Ida Moor, a Labour councillor*, and further down *the Conservative councillor*. */
const partiesAtOdds = function* (
  copy: Copy,
  person: Person,
  takenUp: readonly PartyTold[],
): Iterable<Raised> {
  const parties = [...partiesBeside(copy, person), ...takenUp].toSorted((a, b) => bySpan(a.at, b.at))
  const [first, ...others] = parties
  const other = first && others.find(({ party }) => party !== first.party)
  if (!first || !other || isToldMove(copy, person, 'another party')) return
  yield {
    message: `${person.surname} is of “${textOf(copy.text, other.at)}” here and of “${textOf(copy.text, first.at)}” above.`,
    at: other.at,
    related: [first.at],
  }
}

export const titleDisagrees: Check = {
  id: 'title-disagrees',
  shelf: 'people',
  severity: 'warning',
  title: 'One person with two titles, ranks or bodies',
  why: 'A person who is an inspector at the top and a sergeant at the end was promoted by a slip.',
  limits:
    'Knows ranks, parties, chambers and trades of which one is held at a time, posts by their head word, work that is done for one body, and *X of BODY*. A promotion that the article tells, or two people of one name, is to be dismissed.',

  *run(copy) {
    const takenUp = partiesTakenUp(copy)
    for (const person of copy.entities.people) {
      const posts = [...disagreements(copy, person)]
      yield* posts.length > 0 ? posts : partiesAtOdds(copy, person, takenUp.get(person) ?? [])
    }
  },

  flags: [
    'Zoë 🙂 will serve, ⟦1:city attorney⟧ Rosa Whitcomb said. Whitcomb, ⟦the city’s finance director⟧, said so.',
    '⟦1:Denmark Under-21 coach⟧ Lars Friis praised Zoë 🙂. Friis, ⟦coach of the Sweden Under-21 side⟧, left.',
    'Zoë 🙂 left. ⟦1:Chief financial officer⟧ Ida Moor spoke. Ms Moor, who as ⟦chief operating officer⟧ has cut costs, said more.',
    'Zoë 🙂 left. ⟦1:Kings winger⟧ Cole Hart scored. Hart, in his second year with ⟦the Rapids⟧, fell.',
    'Ida Moor, ⟦1:the cabinet member for housing⟧, spoke. Zoë 🙂 left. Mrs Moor, ⟦the council leader⟧, said more.',
    'Ida Moor (⟦1:Liberal Democrat⟧) spoke. Zoë 🙂 left. Ms Moor, who is standing for the ⟦Greens⟧, said more.',
    'Ida Moor, a ⟦1:Labour⟧ member of the council, spoke. Zoë 🙂 left. Mrs Moor wept. The ⟦Conservative⟧ councillor will stay.',
    'Rep. Ida Moor, a ⟦1:Republican⟧ from Ulm, spoke. Zoë 🙂 left. Moor, one of the few ⟦Democrats⟧ from the hills, said more.',
    'Zoë 🙂 left. Rui Dias, ⟦1:R-Kansas⟧, voted no. Dias, ⟦a Democrat⟧, said more.',
    'Ana Moor of ⟦1:the Harbour Party⟧ won. Zoë 🙂 left. Moor, ⟦the Forest Party candidate⟧, smiled.',
    'Edith Sand, ⟦1:a spokeswoman for the airline⟧, spoke. Zoë 🙂 left. Sand, ⟦a spokeswoman for the union⟧, said more.',
    'Edith Sand, ⟦1:a vet at the Mill Lane surgery⟧, spoke. Zoë 🙂 left. Sand, ⟦a vet at the Hill Street surgery⟧, said more.',
    'Jo Hart, ⟦1:the Valmora striker⟧, spoke. Zoë 🙂 left. Hart, who plays for ⟦Atlético Rosal⟧, said more.',
    'Jan Mert, ⟦1:an analyst at the Oslo School of Economics⟧, spoke. Zoë 🙂 left. Mert, of ⟦the Malmo School of Economics⟧, said more.',
    'Zoë 🙂 left. ⟦1:A schoolteacher⟧, Winifred Orr, lent her a typewriter. Miss Orr, ⟦a midwife⟧, was kind.',
    'The coach won, Zoë 🙂 said. Rui Dias, ⟦1:the club’s chairman⟧, wept. Dias, ⟦the club’s manager⟧, said more.',
    'Zoë 🙂 left. ⟦1:Station manager⟧ Gary Orr led the crew. Mr Orr, ⟦a watch manager⟧, said more.',
    '⟦1:Rear Admiral⟧ Liu Bing sailed, Zoë 🙂 said. ⟦Vice Admiral⟧ Liu said more.',
    'Ana Pereira, ⟦1:an analyst at Barclays⟧, expects rain. “🙂” Zoë left. Pereira, of ⟦HSBC⟧, said more.',
    'Ana Pereira, ⟦1:chief economist at Nordea⟧, was gloomy. Zoë 🙂 left. Pereira, ⟦Danske Bank’s chief economist⟧, said more.',
    '⟦1:Sen.⟧ Bob Casteel voted no. Zoë 🙂 left. ⟦Rep.⟧ Casteel told her so.',
    'Sen. Ana Holt, ⟦1:a Democrat from Ohio⟧, led. Zoë 🙂 left. Holt, ⟦a Republican⟧, said more.',
    '⟦1:Bishop⟧ John Musonda led the prayers. Zoë 🙂 left. ⟦Archbishop⟧ Musonda said more.',
    'Jan Brouwer, ⟦1:the clinic’s medical director⟧, rang the bell. Zoë left. “🙂” read the note. Brouwer, ⟦the chief executive⟧, said more.',
    'Edith Sand, 51, ⟦1:the firm’s head of safety⟧, wept. Zoë left. Sand, ⟦the company’s marketing manager⟧, said more.',
    '“🙂” it read. ⟦1:Finance Minister⟧ Elena Maddox left, Zoë said. Maddox, who has been ⟦foreign minister⟧ since 2019, smiled.',
    '“It is done,” said ⟦1:Kenya’s agriculture minister⟧, Peter Odhiambo, at noon. Odhiambo, ⟦the interior minister⟧, said more.',
    'Growth slowed, ⟦1:Finance Minister⟧ Lucia Arana said on Monday. Zoë left. 🙂 Arana, who became ⟦foreign minister⟧ in April, said more.',
    'Hanna Virtanen, ⟦1:a neurologist at the University of Turku⟧, spoke. Virtanen, of ⟦Uppsala University⟧, said more.',
    '⟦1:Detective Inspector⟧ Ruth Penhale told the jury so. Penhale, ⟦a detective sergeant⟧, said more.',
    'Zoë left. Marta Quiroga, ⟦1:the mayor of the port⟧, won. Quiroga, ⟦the deputy mayor of the port⟧, said so.',
    'Simon Achebe of ⟦1:Norwood Capital⟧ sold. Achebe, of ⟦Eastgate Partners⟧, expects news, he said.',
  ],
  passes: [
    'The Sweden coach, Lars Friis, left. Friis, coach of the Swedish side, said Zoë 🙂 was fit.',
    'Edith Sand, the marketing director, spoke. Sand, who as a young engineer built dams, left. Cole Hart, in his second year at the club, fell.',
    'Ida Moor, a Labour member of the council, spoke. Tom Orr left. The Conservative councillor will stay.',
    'Ida Moor (Liberal Democrat) spoke. Ms Moor, who once stood for the Greens, said more. Moor, a Lib Dem, left.',
    'Sergeant Rui Dias has been promoted to inspector. Inspector Dias smiled.',
    'Rep. Ana Holt will run for the Senate. Sen. Holt would be the first.',
    'Edith Sand, a spokeswoman for the airline, spoke. Sand, a spokeswoman for the company, said more.',
    'Zoë Barrett 🙂, a lawyer at Bailey, came. Ms Barrett, the lawyer for the Hale Water Agency, spoke.',
    'Ana Pereira, an analyst at Barclays, spoke. Pereira, from Lisbon, said more. Pereira, who worked for HSBC until May, left.',
    'Professor Owen Price found it. Dr Price left. Maj. Gen. Idris Bello spoke. Gen. Bello left.',
    'Jan Brouwer, the finance director of Halden, spoke. Brouwer, chair of the Norwood Trust, left.',
    'Edith Sand, the firm’s head of safety, wept. Sand, who was the company’s marketing manager until May, said more.',
    'Edith Sand, the marketing director, wept. Sand, a director of the firm, said more.',
    'Tim Adair, a surgeon at Hale Hospital and a lecturer at the University of Penwith, spoke. Adair, who advises the World Health Organization, left.',
    'Chancellor Ida Moor, who is also the finance minister, spoke. Ida Moor, who was interior minister until May, left.',
    'Mr Kaya said so. Emre Kaya, the mayor of Dorn, smiled. Kaya, the former deputy mayor of Dorn, left.',
    'Colonel Hadrin Moll spoke. Moll, an army spokesman, said more.',
    'Anne Roy, chair of the council, spoke. Paul Roy, deputy chair of the council, left.',
  ],
}
