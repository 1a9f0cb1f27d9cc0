import type { Post } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import { KNOWN_BODIES } from '../../reference/known-bodies.ts'
import { townsNamed } from '../../reference/places.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import { soundsOneBody } from './bodies.ts'

/** The body that somebody works for; `role` is `null` where the text only says *of BODY*. */
export type Employer = Readonly<{ body: string; role: string | null }>

/** *The law firm Hale & Burr*, *the Tokyo studio Hako*, *rival Ampere Motors*: what may stand before a body's name. */
const KIND =
  '(?:(?:the )?(?:\\p{Lu}\\p{L}+ )?(?:law |rival |investment |estate |news )?(?:firm|company|bank|charity|studio|group|practice|agency|think ?tank|newspaper|magazine|consultancy|brokerage|broker|maker|carmaker|club|rival) )?'
const NAME = "(?:the )?\\p{Lu}[\\p{L}\\d'’.&-]*(?: (?:of |for |and |& |the )*\\p{Lu}[\\p{L}\\d'’.&-]*)*"
/** Work that is done for one body; whoever sits on a board or advises may do so for several. Own list. */
const WORK =
  'analyst|strategist|economist|researcher|scientist|engineer|lawyer|solicitor|attorney|spokesman|spokeswoman|spokesperson|reporter|correspondent|editor|professor|lecturer|reader|teacher|doctor|surgeon|consultant|nurse|officer|worker|employee|manager|head|trader|broker|technician|inspector|investigator|agent|detective|midfielder|defender|winger|striker|goalkeeper|forward|captain|coach|pilot|driver|chef|epidemiologist|virologist|biologist|physicist|chemist|geologist|historian|sociologist|psychologist|director|chief executive|ceo|president|chairman|chairwoman|partner|GP|designer|architect|curator|barrister|fellow|programmer|developer|accountant|physiotherapist|vet|auctioneer|seismologist|meteorologist|archaeologist|astronomer|astrophysicist|oncologist|cardiologist|neurologist|geneticist|immunologist|botanist|zoologist|ecologist|climatologist|criminologist|anthropologist|psychiatrist|paediatrician|pediatrician|pathologist|pharmacist|statistician|philosopher|linguist|mathematician'
const AT = new RegExp(`\\b(?<role>${WORK}) (?:of|at|for|with|from) ${KIND}(?<body>${NAME})`, 'u')
const OWNED = new RegExp(`^(?<body>${NAME}) ['’]s? (?:[\\p{Ll}-]+ )*?(?<role>${WORK})\\b`, 'u')
const BEFORE = new RegExp(
  `^(?:the |The )?(?<body>\\p{Lu}[\\p{L}'’.&-]*(?: \\p{Lu}[\\p{L}'’.&-]*)*) (?<role>${WORK})$`,
  'u',
)
/** Heads of bodies may head two. */
const MANY =
  /^(?:director|president|chairman|chairwoman|chief executive|ceo|consultant|head|editor|captain|coach|manager|officer)$/u
/** *a lawyer for X*: a client, and there may be others. */
const CLIENTS = /\b(?:lawyer|solicitor|attorney|consultant|agent|investigator) for\b/u
const SEVERAL = /\band\b.*\b(?:of|at|for|with)\b|\b(?:former|formerly|ex|then|previously|visiting|until)\b/u

// Smaller ones lend their names to firms and clubs.
const TOWN = 50_000

const isPlace = (name: string): boolean =>
  !KNOWN_BODIES.has(foldName(name)) &&
  (stateNamed(name) !== null ||
    stateOfDemonym(name) !== null ||
    townsNamed(name).some(({ people }) => people > TOWN))

/** The body that a post says somebody works for; `null` where it says none, or several. */
export const employerIn = ({ words, kind }: Post): Employer | null => {
  if (SEVERAL.test(words) || CLIENTS.test(words)) return null
  const found = (
    AT.exec(words) ??
    OWNED.exec(words) ??
    (kind === 'title' ? BEFORE.exec(words) : sideIn(words))
  )?.groups
  const body = found?.body ?? (kind === 'affiliation' ? words.replace(OPENING, '') : null)
  if (body === null) return null
  const plain = body.replace(/^the /iu, '')
  const isSport = /^(?:midfielder|defender|winger|striker|goalkeeper|forward)$/u.test(found?.role ?? '')
  return isPlace(plain) && !isSport ? null : { body: foldName(plain), role: found?.role ?? null }
}

const OPENING = new RegExp(`^${KIND}(?=\\p{Lu})`, 'u')

/** *The Valmora midfielder*: a player of a club; of a land, a club has the same one. */
const sideIn = (words: string): RegExpExecArray | null => {
  const side = SIDE.exec(words)
  const body = side?.groups?.body ?? ''
  return stateNamed(body) || stateOfDemonym(body) ? null : side
}
const SIDE =
  /^(?:the |The )?(?<body>\p{Lu}[\p{L}'’.&-]*(?: \p{Lu}[\p{L}'’.&-]*)*) (?<role>midfielder|defender|winger|striker|goalkeeper|forward)$/u

/** Whether one person is unlikely to work for both. */
export const areRivalEmployers = (a: Employer, b: Employer): boolean => {
  if (a.body.includes(b.body) || b.body.includes(a.body) || soundsOneBody(a.body, b.body)) return false
  if (a.role !== null && b.role !== null) return a.role === b.role && !MANY.test(a.role)
  const role = a.role ?? b.role
  return role !== null && !MANY.test(role)
}
