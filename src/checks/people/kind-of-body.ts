import type { Post } from '../../domain/entity.ts'

/** Bodies that are named by their kind alone, one kind a row: nobody speaks for two of them. Own list. */
const KINDS: readonly RegExp[] = [
  /^(?:airline|company|firm|bank|carrier|maker|retailer|operator|group|employers?|owners?|club|factory|supermarket|brewery)$/u,
  /^(?:union|unions|strikers|workers)$/u,
  /^(?:army|military|armed forces|government|junta|regime|ministry)$/u,
  /^(?:rebels?|insurgents?|guerrillas|separatists|opposition|protesters|militia)$/u,
  /^(?:police|force|constabulary)$/u,
  /^(?:fire service|fire brigade|fire department)$/u,
  /^(?:coast ?guard|lifeboat)$/u,
  /^(?:navy|air force)$/u,
  /^(?:hospital|health (?:trust|board|service)|ambulance (?:service|trust))$/u,
  /^(?:council|city|county|borough)$/u,
  /^(?:school|university|college)$/u,
  /^(?:charity|campaign|residents|villagers|farmers)$/u,
  /^(?:church|diocese|palace)$/u,
]

const HELD =
  /\b(?<role>spokes(?:man|woman|person)|captain|officer|lieutenant|sergeant|major|colonel|lawyer|negotiator|press officer|engineer|doctor|chief|manager|director) (?:for|of|in|at|with) (?:the|its) (?<body>\p{Ll}+(?: (?:forces|service|brigade|department|guard|trust|board))?)$/u

/** *A spokesman for the army* and *a spokesman for the rebels*: one post in bodies of two kinds. */
export const areOfTwoKinds = (a: Post, b: Post): boolean => {
  const [one, two] = [a, b].map(({ words }) => HELD.exec(words.toLowerCase())?.groups)
  if (!one || !two || one.role?.slice(0, 6) !== two.role?.slice(0, 6)) return false
  const [kind, other] = [one, two].map(({ body = '' }) => KINDS.findIndex((names) => names.test(body)))
  return kind !== undefined && other !== undefined && kind >= 0 && other >= 0 && kind !== other
}
