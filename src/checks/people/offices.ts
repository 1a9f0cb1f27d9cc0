import type { Post } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'

/** A post that one person holds in a body: what kind, of what (*finance*, *operations*), in which named bodies. */
export type Office = Readonly<{ head: string; portfolio: string; bodies: ReadonlySet<string> }>

/** Posts at the top of a body, each in the word that it is compared by. Own list. */
const TOP: readonly (readonly [RegExp, string])[] = [
  [/\b(?:chief executive(?: officer)?|ceo)\b/u, 'chief executive'],
  [/\bmanaging director\b/u, 'managing director'],
  [/\b(?:chair(?:man|woman|person)?|chairmanship)\b/u, 'chair'],
  [/\btreasurer\b/u, 'treasurer'],
  [/\b(?:council leader|leader of (?:the )?(?:\w+ )?council)\b/u, 'council leader'],
  [/\b(?:general counsel|company secretary)\b/u, 'general counsel'],
  [/\b(?:finance|financial) chief\b|\bcfo\b/u, 'finance officer'],
  [/\b(?:operations|operating) chief\b|\bcoo\b/u, 'operations officer'],
  [/\bchief nurse\b/u, 'chief nurse'],
  [/\bgeneral secretary\b/u, 'general secretary'],
  [/\b(?:union|association|federation|guild) s president\b/u, 'president of a union'],
  // Of a museum, a charity; *a director* is one of a board.
  [/^(?:(?:the|its|their|museum|gallery|\w+ s) )+director$/u, 'director'],
  [/\b(?:head ?teacher|headmaster|headmistress)\b/u, 'head teacher'],
  [/\bcaretaker\b/u, 'caretaker'],
  [/\bharbou?r ?master\b/u, 'harbourmaster'],
  [/\bforeman\b/u, 'foreman'],
  // Bare, or of a side: *the club's manager*, who is not its chairman.
  [
    /^(?:(?:the|its|their|a|\w+ s|club|team|side|hotel|bank|branch|centre|first team) )*(?:manager|head coach|coach)$/u,
    'manager',
  ],
]

/** Posts that say little without a word for what they are of. */
const OF_SOMETHING =
  /\b(?<before>(?:[a-z]+ ){0,3})(?<head>cabinet member|director|officer|manager|head|secretary|editor|commissioner|superintendent|correspondent|engineer)\b(?: (?:of|for) (?<after>(?:the )?[a-z]+(?: [a-z]+)?))?/u

/** *Head brewer*, *head of security* by another name. */
const HEAD_OF_TRADE =
  /\bhead (?<trade>brewer|chef|gardener|keeper|coach|librarian|porter|nurse|baker|ranger|groundsman|cleaner|physiotherapist)\b/u

/** What stands before such a post and is no portfolio. */
const NO_PORTFOLIO =
  /^(?:the|a|an|its|their|his|her|our|s|of|at|and|in|for|said|one|senior|chief|executive|general|managing|regional|local|national|group|company|club|hospital|school|council|city|town|county|state|board|team|deputy|vice|acting|assistant|associate|principal|first|second|press|joint)$/u

const KIN: ReadonlyMap<string, string> = new Map([
  ['financial', 'finance'],
  ['operating', 'operations'],
  ['operational', 'operations'],
  ['personnel', 'human resources'],
  ['environmental', 'environment'],
  ['communication', 'communications'],
])

/** The office that a post's words tell; `null` where they tell none, or not of what. */
export const officeIn = ({ words }: Post): Office | null => {
  const plain = foldName(words)
  const bodies = namedBodiesIn(words)
  const top = TOP.find(([pattern]) => pattern.test(plain))
  if (top) return { head: top[1], portfolio: '', bodies }
  const chief = HEAD_OF_TRADE.exec(plain)?.groups?.trade
  if (chief !== undefined) return { head: 'head', portfolio: chief, bodies }
  const { before = '', head = '', after = '' } = OF_SOMETHING.exec(plain)?.groups ?? {}
  const own = before
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !NO_PORTFOLIO.test(word) && !bodies.has(word))
  const portfolio =
    own.at(-1) ?? (NO_PORTFOLIO.test(after.split(' ')[0] ?? '') ? '' : after.replace(/^the /u, ''))
  return head === '' || portfolio === '' ? null : { head, portfolio: KIN.get(portfolio) ?? portfolio, bodies }
}

const namedBodiesIn = (words: string): Set<string> =>
  new Set(
    Array.from(
      words.matchAll(/(?<!^)\p{Lu}[\p{L}’'-]{2,}|^(?!The|Its|Their|His|Her|An?\b)\p{Lu}[\p{L}’'-]{2,}/gu),
      ([name]) => foldName(name),
    ).filter((name) => !POST_WORDS.test(name)),
  )

/** What opens a title has a capital of its own. */
const POST_WORDS =
  /^(?:chief|chair|chairman|chairwoman|managing|general|treasurer|director|manager|head|headmaster|headmistress|executive|officer|secretary|editor|coach|foreman|finance|deputy)$/u

/** Whether two offices are of bodies that are named and share no word of their names. */
const areOfOtherBodies = (a: Office, b: Office): boolean =>
  a.bodies.size > 0 && b.bodies.size > 0 && ![...a.bodies].some((name) => b.bodies.has(name))

/** Whether one person is unlikely to hold both in one body. */
export const areTwoOffices = (a: Office, b: Office): boolean =>
  !areOfOtherBodies(a, b) && (a.head !== b.head || !isOnePortfolio(a.portfolio, b.portfolio))

const isOnePortfolio = (a: string, b: string): boolean =>
  a === b || a.includes(b) || b.includes(a) || a.slice(0, 5) === b.slice(0, 5)
