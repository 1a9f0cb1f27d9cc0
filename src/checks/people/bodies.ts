import type { Post } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'

/** Bodies of one sort, of which a person who is introduced by one is seldom of another. Own list. */
const SORTS: readonly RegExp[] = [
  // Of learning: an institute may be a university's equal.
  /\b(?:university|college|polytechnic|institute of (?!directors|journalists|fiscal)|school of|academy of)\b/u,
  /\b(?:institute|institution|centre|center|foundation|council|society|observatory|trust|alliance|campaign)\b/u,
  /\b(?:hospital|infirmary|clinic)\b/u,
  /\b(?:bank|capital|partners|securities|asset|advisors|advisers|holdings)\b/u,
]

const BODY =
  /\b(?:of|at|for|with|from) (?<body>(?:the )?\p{Lu}[\p{L}'’.&-]*(?: (?:of |for |and |& )?(?:the )?\p{Lu}[\p{L}'’.&-]*)*)/u

/** The body that a post names, and what sort of body it is; `null` where it names none of a known sort. */
export const bodyIn = ({ words, kind }: Post): Readonly<{ name: string; sort: number }> | null => {
  const joined = words.replace(/ (?=['’]s )/gu, '')
  const body = kind === 'affiliation' ? joined : BODY.exec(joined)?.groups?.body
  if (body === undefined) return null
  const name = foldName(body)
  const sort = SORTS.findIndex((pattern) => pattern.test(name))
  return sort < 0 ? null : { name, sort }
}

const wordsOf = (words: string): Set<string> =>
  new Set(words.split(/\W+/u).filter((word) => word.length > 2 && word !== 'the'))

/** Whether two bodies may be one: they share a word, or one of them is not named. */
export const sameBody = (a = '', b = ''): boolean => {
  if (a === '' || b === '') return true
  const [one, two] = [wordsOf(a), wordsOf(b)]
  return [...one].some((word) => two.has(word))
}

const GENERIC =
  /^(?:police|department|dept|service|force|office|agency|board|authority|company|group|party|ministry|association|federation|union|club|city|county|church|fire|brigade|rescue|ambulance|united|football|media|international|university|college|institute|institution|centre|center|foundation|council|society|hospital|clinic|bank|capital|partners|trust|school|national|royal|research|for|and|studies|science|sciences|state|saint|general|economics|medicine|law|engineering|business|technology|management|music|art|arts|policy|politics|political|public|health|hygiene|economic|medical|technical|social)$/u

/** Whether two names of bodies may be one body's: they share a word that is not said of all such bodies, or a short form. */
export const soundsOneBody = (a: string, b: string): boolean => {
  const [one, two] = [a, b].map((words) => [...wordsOf(words)].filter((word) => !GENERIC.test(word)))
  if (!one?.length || !two?.length) return true
  const initials = (words: string): string => (words.match(/\b[a-z]/gu) ?? []).join('')
  const isShort = [
    [a, b],
    [b, a],
  ].some(([short = '', long = '']) => !short.includes(' ') && initials(long).startsWith(short.slice(0, 3)))
  return isShort || one.some((word) => two.includes(word))
}
