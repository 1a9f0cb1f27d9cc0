import type { Token } from '../../domain/syntax.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'

/** Sides of a war or a vote, and those of whom nobody knows who they are. */
const SIDE =
  /^(?:army|troop|troops|force|rebel|government|militant|militia|soldier|navy|fighter|regime|separatist|ministry|administration|department|official|media|press|side|party|thief|burglar|robber|gang|smuggler|hacker|poacher|vandal|gunman|attacker|assailant|intruder|suspect)$/u
const KIN =
  /^(?:brother|sister|husband|wife|father|mother|son|daughter|colleague|friend|neighbou?r|man|woman|boy|girl|people|person|other|each|somebody|someone|nobody|anybody|anyone|everyone|everybody)$/u

/** What has no mouth to answer with. Own list. */
const ABSTRACT =
  /^(?:power|interest|technology|terrorism|city|market|world|system|society|culture|economy|trade|attack|policy|law|war|force|change|crisis|money|greed|globali[sz]ation|capitalism|nature|weather|time|history)$/u

/** Whether the words for the accused are of somebody who can be asked. */
export const mayAnswer = (target: readonly Token[]): boolean =>
  target.some(({ tag, lemma }) => tag === 'NNP' || !ABSTRACT.test(lemma)) &&
  !target.some(
    ({ lemma, text }) =>
      KIN.test(lemma.toLowerCase()) ||
      SIDE.test(lemma) ||
      stateNamed(text) !== null ||
      stateOfDemonym(text) !== null,
  )
