import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { GIVEN_NAMES } from '../../reference/given-names.ts'
import type { Copy } from '../check.ts'
import { isNobodyElse, isTakenUp } from './is-nobody-else.ts'

const SPEECH =
  /^(?:say|tell|ask|add|recall|remember|insist|reply|deny|argue|explain|testify|note|weep|sob|smile|laugh|wave|joke)$/u
const NOBODY =
  /^(?:every|some|any|no)(?:body|one|thing)$|^(?:mine|yours|ours|others?|several|many|some|most|none|both|all|neither|either|few|thanks|alright|okay|yes|mistake|victory|critics|sources|enough|wh\p{L}+ever|republicans?|democrats?|tor(?:y|ies)|conservatives?|liberals?|catholics?|muslims?|christians?|jews?|(?:neighbo[u]?r|friend|relative|resident|official|lawyer|doctor|prosecutor|expert|analyst|scientist|researcher|teacher|parent|colleague|detective|officer|witness|survivor|organiser|organizer|campaigner|protester|investigator|villager|shopkeeper|supporter|opponent|passenger|worker|farmer|student|patient|minister|economist|local|fan|protestor|player|bystander|onlooker|rescuer)s|witnesses|victims|(?:grand)?(?:dad|mum|mom)(?:dy|my)?|gran(?:ny)?|nan|aunt(?:ie)?|uncle|mothers|fathers|families|activists|people|universe|america|world|counsel|management|staff|bosses|union|council|trust|association|federation|company|school|university|college|ministry|party|board|commission|institute|society|club|league|guild)$/u
const PRONOUN = /^(?:he|she|his|her)$/u

/** The surname is the subject of a verb of speech, and *he* or *she* takes it up in the sentence or the next. */
export const isPersonSpeaking = (copy: Copy, name: Mention, at: number, isOnce: boolean): boolean => {
  const { tokens, sentences } = copy.syntax
  const token = tokens[at]
  if (!token || !(isSubject(tokens, at) || isCredited(tokens, at) || isWho(tokens, at))) return false
  if (!/^(?:Mc|Mac|[OD]['’])?\p{Lu}[\p{Ll}’'-]+$/u.test(token.text) || NOBODY.test(token.lower)) return false
  // *Sophie in ’t Veld*, *Al From*: a longer name that was read short.
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  if (/^\p{Lu}/u.test(next?.text ?? '') || (next?.lower === 'in' && /^['’]/u.test(second?.text ?? '')))
    return false
  // *Neighbours said*: a noun that opens its sentence.
  if (at === sentences[name.sentence]?.first && (/^NNS?$/u.test(token.tag) || isPlural(token))) return false
  if (isOfKin(tokens.slice(sentences[name.sentence]?.first ?? 0, at), token)) return false
  const until = sentences[name.sentence + 1]?.end ?? tokens.length
  return (
    tokens.slice(at + 1, until).some(({ lower }) => PRONOUN.test(lower)) ||
    saysI(copy, name.sentence) ||
    isPersonAlready(tokens.slice(sentences[name.sentence]?.first ?? 0, at)) ||
    (isWho(tokens, at) && !isSide(copy, name.span)) ||
    (isOnce && isAloneInSaying(copy, name, at)) ||
    isNobodyElse(copy, name, at)
  )
}

/** *They had three sons: Daniel, Mark and Philip, who died*: first names of a family. */
const isOfKin = (before: readonly Token[], { lower }: Token): boolean =>
  GIVEN_NAMES.has(lower) &&
  before.some(({ lemma }) =>
    /^(?:son|daughter|child|sibling|brother|sister|twin|grandchild|wife|husband|parent|cousin|nephew|niece|friend|dog|cat|horse)$/u.test(
      lemma.toLowerCase(),
    ),
  )

/** *Giving evidence, Hargreaves said*; *Asked about the debt, Lind replied*: what only a person does. */
const isPersonAlready = (before: readonly Token[]): boolean =>
  before.at(-1)?.text === ',' &&
  /^(?:giving|asked|speaking|testifying|questioned|addressing|pressed|interviewed|breaking|holding|standing|wiping|fighting|choking|sitting)$/u.test(
    before[0]?.lower ?? '',
  )

/** *Victims*, *Mothers*: a plural, whatever its capital made of it. */
const isPlural = ({ lower, lemma }: Token): boolean => lower.endsWith('s') && lemma.toLowerCase() !== lower

/** *Wambugu, who spent a year there,*: *who* is said of people. */
const isWho = (tokens: readonly Token[], at: number): boolean =>
  // *United, who also bid, believe*: a name with a plural verb is a body's.
  tokens[tokens[at]?.head ?? -1]?.tag !== 'VBP' &&
  tokens[at + 1]?.text === ',' &&
  /^(?:who|whose)$/u.test(tokens[at + 2]?.lower ?? '') &&
  (/^(?:said|says|added|asked|recalled|replied|told)$/u.test(tokens[at - 1]?.lower ?? '') ||
    !/^(?:NN|NNS|NNP|JJ|DT|CD|IN|TO|VB\w?|POS|,)$/u.test(tokens[at - 1]?.tag ?? ''))

/** *Penmoor, who drew on Monday, are third*: a side, of which *who* is said as well. */
const isSide = ({ text }: Copy, { end }: Mention['span']): boolean =>
  /^, who [^,.]{1,60}, (?:are|have|were|play|host|visit)\b/u.test(text.slice(end, end + 90))

/** Who says *I* in quotation marks is a person. */
const saysI = ({ syntax: { quotations, tokens, sentences } }: Copy, sentence: number): boolean => {
  const own = tokens.slice(sentences[sentence]?.first, sentences[sentence + 1]?.end)
  const [first, last] = [own[0]?.span.start ?? 0, own.at(-1)?.span.end ?? 0]
  const near = quotations.filter(({ span }) => span.end > first && span.start < last)
  return own.some(
    ({ text, span }) =>
      /^(?:I|my|My|me)$/u.test(text) &&
      near.some((quote) => quote.span.start < span.start && span.end < quote.span.end),
  )
}

/** *Burkett said.*: whoever is named once, and says it beside a plain verb, unless a body is taken up. */
const isAloneInSaying = ({ syntax: { tokens, sentences } }: Copy, name: Mention, at: number): boolean => {
  const range = sentences[name.sentence]
  const own = tokens.slice(range?.first, range?.end)
  const outside = own.filter(({ span }) => span.start > name.span.start)
  return (
    !isTakenUp(tokens, range?.end ?? tokens.length) &&
    /^(?:said|says|added)$/u.test(tokens[at + 1]?.lower ?? '') &&
    !outside.some(({ lower }) =>
      /^(?:its?|they|their|statement|report|filing|website|email|e-mail)$/u.test(lower),
    )
  )
}

const isSubject = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const verb = tokens[token?.head ?? -1]
  // A word that only the parser takes for a subject seldom stands beside its verb.
  const isBeside = tokens[at + 1] === verb || tokens[at - 1] === verb
  return token?.relation.startsWith('nsubj') === true && isBeside && SPEECH.test(verb?.lemma ?? '')
}

/** *According to Adomako, …*. */
const isCredited = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.lower === 'according' &&
  tokens[at - 1]?.lower === 'to' &&
  /^[,.]$/u.test(tokens[at + 1]?.text ?? '')
