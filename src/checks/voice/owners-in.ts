import { stateNamed, stateOfCapital, stateOfDemonym } from '../../reference/states.ts'
import type { Copy } from '../check.ts'

/** *The Tarian interior ministry*, *the Odranian army*: a state that the article names with a body of its own. */
const OWNED =
  /\b(?<state>\p{Lu}[\p{L}]+(?:n|ese|ish|i|ch|sh|ite|ek)) (?:[\p{Ll}]+ )?(?:ministry|minister|army|military|armed forces|air force|navy|coast ?guard|delegations?|embassy|ambassador|central bank|parliament|troops|forces|soldiers|government)\b/gu

/** *Both the Ethiopian and the Sudanese delegations*: two owners of one plural. */
const OWNED_BOTH =
  /\b(?<one>\p{Lu}[\p{L}]+(?:n|ese|ish|i|ch|sh|ite|ek)) and (?:the )?(?<two>\p{Lu}[\p{L}]+(?:n|ese|ish|i|ch|sh|ite|ek)) (?:[\p{Ll}]+ )?(?:ministr|minister|arm(?:y|ies)|militar|nav(?:y|ies)|delegation|embass|ambassador|government|central bank)/gu

/** *The defence ministry of Tarmenia*, *Odrania's army*: by the land's own name. */
const OWNED_BY_NAME =
  /\b(?:ministry|minister|army|military|armed forces|air force|navy|coast ?guard|embassy|central bank|parliament|government)(?: of (?:the )?\p{Ll}+)? of (?<of>\p{Lu}\p{L}+)\b(?! \p{Lu})|\b(?<has>\p{Lu}\p{L}+)['’]s (?:\p{Ll}+ )?(?:ministry|army|military|armed forces|air force|navy|coast ?guard|central bank|parliament)\b/gu

/** What capitals do where their states are meant. Own list. */
const ACTS =
  /^(?:want|say|insist|demand|deny|accuse|fear|reject|claim|warn|recall|expel|summon|respond|retaliate|threaten|agree|refuse|protest|condemn|argue|maintain|offer|propose|seek|call|blame|see|regard|consider)$/u

/** The states that act in the article, by the body or the name under which they do. */
export const ownersIn = ({ text, syntax: { tokens }, entities }: Copy): string[] => {
  const owners = new Map<string, string>()
  for (const { groups } of text.matchAll(OWNED)) {
    const word = groups?.state ?? ''
    owners.set(stateOfDemonym(word)?.code ?? word.slice(0, 4), word)
  }
  for (const { groups } of text.matchAll(OWNED_BOTH))
    for (const word of [groups?.one ?? '', groups?.two ?? ''])
      owners.set(stateOfDemonym(word)?.code ?? word.slice(0, 4), word)
  for (const { groups } of text.matchAll(OWNED_BY_NAME)) {
    const word = groups?.of ?? groups?.has ?? ''
    if (entities.people.some(({ surname }) => surname === word)) continue
    const state = stateNamed(word) ?? stateOfDemonym(word)
    const code = state?.code ?? word.slice(0, 4)
    if (!owners.has(code)) owners.set(code, state?.demonyms[0] ?? word)
  }
  for (const token of tokens) {
    // *Teams from India and Turkey*: what goes with one that does nothing does nothing either.
    const doer = token.relation === 'conj' ? tokens[token.head] : token
    if (token.tag !== 'NNP' || doer?.relation.startsWith('nsubj') !== true) continue
    // *Delhi wants the prisoners back*: a capital that acts is its state.
    const state =
      stateNamed(token.text) ??
      (ACTS.test(tokens[doer.head]?.lemma ?? '') ? stateOfCapital(token.text) : null)
    if (state?.independent && !owners.has(state.code)) owners.set(state.code, state.demonyms[0] ?? state.name)
  }
  return [...owners.values()]
}
