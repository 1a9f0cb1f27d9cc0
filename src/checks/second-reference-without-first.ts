import type { Mention } from '../domain/entity.ts'
import type { Token } from '../domain/syntax.ts'
import { foldName } from '../reference/fold-name.ts'
import { KNOWN_BODIES } from '../reference/known-bodies.ts'
import { KNOWN_PEOPLE } from '../reference/known-people.ts'
import { soundOf } from '../reference/name-sound.ts'
import { townsNamed } from '../reference/places.ts'
import { stateNamed, stateOfDemonym } from '../reference/states.ts'
import type { Check, Copy } from './check.ts'
import { isNobodyElse } from './people/is-nobody-else.ts'

const SPEECH =
  /^(?:say|tell|ask|add|recall|remember|insist|reply|deny|argue|explain|testify|note|weep|sob|smile|laugh|wave|joke)$/u
const NOBODY =
  /^(?:every|some|any|no)(?:body|one|thing)$|^(?:mine|yours|ours|others?|several|many|some|most|none|both|all|neither|either|few|thanks|alright|okay|yes|mistake|victory|critics|sources|enough|wh\p{L}+ever|republicans?|democrats?|tor(?:y|ies)|conservatives?|liberals?|catholics?|muslims?|christians?|jews?|(?:neighbo[u]?r|friend|relative|resident|official|lawyer|doctor|prosecutor|expert|analyst|scientist|researcher|teacher|parent|colleague|detective|officer|witness|survivor|organiser|organizer|campaigner|protester|investigator|villager|shopkeeper|supporter|opponent|passenger|worker|farmer|student|patient|minister|economist|local|fan|protestor|player|bystander|onlooker|rescuer)s|witnesses|people|universe|america|world|counsel|management|staff|bosses)$/u
const PRONOUN = /^(?:he|she|his|her)$/u

/** A city may speak for its state. */
const CITY = 300_000

/** Whoever everybody is on first terms with is named often; a first mention that was cut leaves one or two. */
const MOST_MENTIONS = 3

/** The surname is the subject of a verb of speech, and *he* or *she* takes it up in the sentence or the next. */
const isPersonSpeaking = (copy: Copy, name: Mention, at: number): boolean => {
  const { tokens, sentences } = copy.syntax
  const token = tokens[at]
  if (!token || !(isSubject(tokens, at) || isCredited(tokens, at))) return false
  if (!/^\p{Lu}[\p{Ll}’'-]+$/u.test(token.text) || NOBODY.test(token.lower)) return false
  // *Sophie in ’t Veld*, *Al From*: a longer name that was read short.
  const [next, second] = [tokens[at + 1], tokens[at + 2]]
  if (/^\p{Lu}/u.test(next?.text ?? '') || (next?.lower === 'in' && /^['’]/u.test(second?.text ?? '')))
    return false
  // *Neighbours said*: a noun that opens its sentence.
  if (at === sentences[name.sentence]?.first && /^NNS?$/u.test(token.tag)) return false
  const until = sentences[name.sentence + 1]?.end ?? tokens.length
  return (
    tokens.slice(at + 1, until).some(({ lower }) => PRONOUN.test(lower)) ||
    saysI(copy, name.sentence) ||
    isNobodyElse(copy, name, at)
  )
}

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

/** An article that names others by one name, too, is on first terms with them all: footballers, singers, popes. */
const MOST_LONE = 2

const areOnFirstTerms = ({ syntax: { tokens } }: Copy, known: ReadonlySet<string>): boolean => {
  const lone = new Set(
    tokens.flatMap(({ tag, relation, text }, at) =>
      tag === 'NNP' &&
      relation === 'nsubj' &&
      !known.has(foldName(text)) &&
      !(tokens[at - 1]?.tag ?? '').startsWith('NNP') &&
      /^VB[DZ]$/u.test(tokens[at + 1]?.tag ?? '') &&
      !stateNamed(text)
        ? [foldName(text)]
        : [],
    ),
  )
  return lone.size > MOST_LONE
}

/** Words that stand in a longer name somewhere, or whom the text introduces in any other way. */
const introduced = (names: readonly Mention[]): Set<string> =>
  new Set(
    names.flatMap(({ words }) =>
      words.includes(' ')
        ? foldName(words)
            .split(' ')
            .flatMap((part) => [part, soundOf(part)])
        : [],
    ),
  )

/** *Mr Patel*, *Dr Rosen*: a courtesy title, which introduces nobody. */
const isHonoured = (tokens: readonly Token[], at: number): boolean =>
  /^(?:mr|mrs|ms|miss|dr)\.?$/u.test(tokens[at - 1]?.lower ?? '') && !isCrown(tokens, at)

/** *The Miss Universe pageant*, *Miss Manners*: a crown or a column, whose holder goes by another name. */
const isCrown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'miss' &&
  (/^(?:the|an?|former)$/u.test(tokens[at - 2]?.lower ?? '') ||
    /^(?:universe|world|manners|earth|international|teen)$/u.test(tokens[at]?.lower ?? '') ||
    /^(?:pageant|contest|title|crown|beauty)$/u.test(tokens[at + 1]?.lower ?? '') ||
    townsNamed(tokens[at]?.text ?? '').length > 0)

/** *Nuraini, a teacher who goes by one name*: what stands behind the name says who that is. */
const isApposed = (tokens: readonly Token[], at: number): boolean =>
  /^[,(–—]$/u.test(tokens[at + 1]?.text ?? '') && /^(?:DT|NN|JJ|CD|PRP\$)/u.test(tokens[at + 2]?.tag ?? '')

/** *Mr Patel, a grocer,*, *the vet, Dr Rosen,*: the text tells who that is; also where others are of the name. */
const isTold = ({ syntax: { tokens }, entities }: Copy, names: readonly Mention[], at: number): boolean => {
  const [before, after] = [tokens[at - 2], tokens[at + 1]]
  const isIntroduced =
    isApposed(tokens, at) ||
    (/^(?:is|was|became)$/u.test(after?.lower ?? '') && /^(?:DT|NNP?)$/u.test(tokens[at + 2]?.tag ?? ''))
  const isDescribed =
    /^(?:NN|NNP|JJ)$/u.test(before?.tag ?? '') ||
    (before?.text === ',' && /^(?:NN|CD)/u.test(tokens[at - 3]?.tag ?? ''))
  const isFull =
    /^\p{Lu}/u.test(after?.text ?? '') || after?.tag === 'POS' || /^(?:and|&)$/u.test(after?.lower ?? '')
  const surname = foldName(names[0]?.words ?? '')
  return (
    isIntroduced ||
    isDescribed ||
    isFull ||
    entities.people.some(({ given, surname: own }) => given !== null && foldName(own) === surname)
  )
}

/** *“Mr President, will you pledge …”*: how people call one another introduces nobody and need not. */
const isQuoted = ({ syntax: { quotations } }: Copy, { span }: Mention): boolean =>
  quotations.some((quote) => quote.span.start <= span.start && span.end <= quote.span.end)

const isTitled = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NN|NNP|NNS|JJ|DT)$/u.test(tokens[at - 1]?.tag ?? '')

export const secondReferenceWithoutFirst: Check = {
  id: 'second-reference-without-first',
  shelf: 'people',
  severity: 'warning',
  title: 'A surname that nobody was introduced by',
  why: 'When a paragraph is cut, the first mention goes with it, and the reader asks who this is.',
  limits:
    'Only somebody who speaks under a lone surname, seldom, whom *he* or *she* takes up or nothing takes for a body. People known by one name are to be dismissed.',

  *run(copy) {
    const { entities, syntax, title } = copy
    const known = introduced(entities.names)
    if (areOnFirstTerms(copy, known)) return
    const inTitle = foldName(title ?? '')
    const byName = new Map<string, Mention[]>()
    for (const name of entities.names) {
      const key = foldName(name.words)
      const same = byName.get(key)
      if (same) same.push(name)
      else byName.set(key, [name])
    }
    const places = new Map(syntax.tokens.map(({ span }, at) => [span.start, at]))
    for (const [key, [name, ...more]] of byName) {
      const at = places.get(name?.span.start ?? -1)
      if (
        !name ||
        at === undefined ||
        more.length >= MOST_MENTIONS ||
        key.includes(' ') ||
        KNOWN_BODIES.has(key) ||
        KNOWN_PEOPLE.has(key) ||
        known.has(key) ||
        known.has(soundOf(key))
      )
        continue
      const isCalled = isHonoured(syntax.tokens, at)
      if (
        (isCalled && isQuoted(copy, name)) ||
        inTitle.includes(key) ||
        (isCalled
          ? isTold(copy, [name, ...more], at)
          : isApposed(syntax.tokens, at) || isTitled(syntax.tokens, at) || !isPersonSpeaking(copy, name, at))
      )
        continue
      if (
        stateNamed(key) ||
        stateOfDemonym(key) ||
        townsNamed(name.words).some(({ people }) => people > CITY)
      )
        continue
      yield {
        message: `${name.words} ${isCalled ? 'is named' : 'speaks'} here, and the text has named nobody of that name in full.`,
        at: name.span,
      }
    }
  },

  flags: [
    'The main burst, and 🙂 three houses were flooded. Mr ⟦Harcastle⟧ lost all that Zoë had left.',
    'The club lost. “I take the blame,” ⟦Wiedmann⟧ said to Zoë 🙂.',
    'Ruth Vane came. 🙂 ⟦Oakhanger⟧ said that the soldiers would clear the pass by noon. Snow fell.',
    'Jo Whitlam drew the plan. ⟦Harcastle⟧ said that the wall would take the light. “No,” she told the meeting.',
    'The vaccine keeps well, Zoë 🙂 Lind wrote. According to ⟦Adomako⟧, it needs no ice. She made it.',
    '🙂 Café owners came. ⟦Wiedmann⟧ remembers a man who listened. “He would stand under a bell,” she said.',
  ],
  passes: [
    'Ruth Vane came. He once owned the Miss Universe pageant. She sounded like Miss Manners.',
    'Ruth Vane came. “Mr President, will you go?” she asked. He called her “Miss Piggy”, she said.',
    'Ruth Vane came. “It fell,” said Harcastle, a 34-year-old teacher who goes by one name. She wept.',
    'Ruth Vane came. Oakhanger said that it would clear the pass by noon.',
    'Ruth Vane came. Oakhanger said that the pass was shut. The company runs six ploughs.',
    'Ruth Vane came. Interpol said that the pass was shut.',
    'Ann Harcastle came. Harcastle said that the wall would take the light. “No,” she said.',
    'Westlink said that it had known. The firm gave no date.',
    'Moscow said that it would answer. Its minister said he was calm.',
    'Pelé scored, Ronaldo said. Neymar sent a shirt. Ronaldo said he had wept.',
    'Mr Harcastle, a grocer, said that he was calm. Trump did not, he said.',
    'The vet, Dr Harcastle, said that she was calm. Neighbours said she sang.',
  ],
}
