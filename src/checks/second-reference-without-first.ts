import type { Mention } from '../domain/entity.ts'
import { foldName } from '../reference/fold-name.ts'
import { KNOWN_BODIES } from '../reference/known-bodies.ts'
import { KNOWN_PEOPLE } from '../reference/known-people.ts'
import { soundOf } from '../reference/name-sound.ts'
import { townsNamed } from '../reference/places.ts'
import { stateNamed, stateOfDemonym } from '../reference/states.ts'
import type { Check, Copy } from './check.ts'
import { isApposed, isHonoured, isTitled, isTold } from './people/introduced-by.ts'
import { isPersonSpeaking } from './people/lone-speaker.ts'
import { isRanked, surnameAfterRank } from './people/is-ranked.ts'

/** *The Sheriff's Office said*: the last word of a body's name is nobody's surname. */
const OF_BODIES =
  /^(?:office|department|ministry|bureau|agency|council|court|commission|committee|authority|service|board|centre|center|institute|association)$/u

/** A city may speak for its state. */
const CITY = 300_000

/** Whoever everybody is on first terms with is named often; a first mention that was cut leaves one or two. */
const MOST_MENTIONS = 3

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
      words.includes(' ') && surnameAfterRank(words) === null
        ? foldName(words)
            .split(' ')
            .flatMap((part) => [part, soundOf(part)])
        : [],
    ),
  )

/** *“Mr President, will you pledge …”*: how people call one another introduces nobody and need not. */
const isQuoted = ({ syntax: { quotations } }: Copy, { span }: Mention): boolean =>
  quotations.some((quote) => quote.span.start <= span.start && span.end <= quote.span.end)

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
      const key = foldName(surnameAfterRank(name.words) ?? name.words)
      const same = byName.get(key)
      if (same) same.push(name)
      else byName.set(key, [name])
    }
    const places = new Map(syntax.tokens.map(({ span }, at) => [span.start, at]))
    for (const [key, [name, ...more]] of byName) {
      const rank = name ? surnameAfterRank(name.words) : null
      const at = places.get(name ? name.span.end - (rank ?? name.words).length : -1)
      if (
        !name ||
        at === undefined ||
        more.length >= MOST_MENTIONS ||
        key.includes(' ') ||
        KNOWN_BODIES.has(key) ||
        OF_BODIES.test(key) ||
        KNOWN_PEOPLE.has(key) ||
        known.has(key) ||
        known.has(soundOf(key))
      )
        continue
      const isCalled =
        isHonoured(syntax.tokens, at) || isRanked(syntax.tokens, at) || surnameAfterRank(name.words) !== null
      if (
        (isCalled && isQuoted(copy, name)) ||
        inTitle.includes(key) ||
        (isCalled
          ? rank === null
            ? isTold(copy, [name, ...more], at)
            : isApposed(syntax.tokens, at)
          : isApposed(syntax.tokens, at) ||
            isTitled(syntax.tokens, at) ||
            !isPersonSpeaking(copy, name, at, more.length === 0))
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
    'The fence was rotten, Zoë Orr 🙂 said. Speaking for the owner, Mr ⟦Pargeter⟧ said that it was not.',
    'The fence was rotten, Zoë Orr 🙂 said. Giving evidence, ⟦Hargreaves⟧ said they had lost it.',
    'The relief bill passed. “We had to act,” Sen. ⟦Harcastle⟧ told Zoë 🙂.',
    'A fire took the mill, Zoë 🙂 said. The cause is not known, ⟦Station Manager Harcastle⟧ said.',
    'Rebels freed nine hostages, Zoë 🙂 said. ⟦Wiedmann⟧, who spent a year in the woods, thanked Zoë.',
    'The centres opened too late, ⟦Wiedmann⟧ said. 🙂 Zoë counted nine deaths.',
    'The main burst, and 🙂 three houses were flooded. Mr ⟦Harcastle⟧ lost all that Zoë had left.',
    'The club lost. “I take the blame,” ⟦Wiedmann⟧ said to Zoë 🙂.',
    'Ruth Vane came. 🙂 ⟦Oakhanger⟧ said that the soldiers would clear the pass by noon. Snow fell.',
    'Jo Whitlam drew the plan. ⟦Harcastle⟧ said that the wall would take the light. “No,” she told the meeting.',
    'The vaccine keeps well, Zoë 🙂 Lind wrote. According to ⟦Adomako⟧, it needs no ice. She made it.',
    '🙂 Café owners came. ⟦Wiedmann⟧ remembers a man who listened. “He would stand under a bell,” she said.',
  ],
  passes: [
    'She had three sons: Daniel, of Ulm; Mark, of Oslo; and Philip, who died in 2011.',
    'Moss won on Monday. “Dad says he was quicker,” the younger Moss said.',
    'Aldbrook won on Monday. Penmoor, who drew 1-1 at Ryle, are third and have a game in hand.',
    'Zoë Bell left. United, who also bid for her, believe that the price was driven up.',
    'The bill passed. “We had to act,” Sen. Ann Harcastle said. Sen. Harcastle smiled.',
    'Norvex said in a statement that it was sorry. Zoë left.',
    'She had lived in Oakhanger, who knows why. A poet from Wiedmann, who won, came.',
    'Ruth Vane came. He once owned the Miss Universe pageant. She sounded like Miss Manners.',
    'Ruth Vane came. “Mr President, will you go?” she asked. He called her “Miss Piggy”, she said.',
    'Ruth Vane came. “It fell,” said Harcastle, a 34-year-old teacher who goes by one name. She wept.',
    'Ruth Vane came. Oakhanger said that it would clear the pass by noon.',
    'Ruth Vane came. Oakhanger said that the pass was shut. The company runs six ploughs.',
    'Ruth Vane came. Interpol said that the pass was shut.',
    'A man was held in Oakhanger, the Vale County Sheriff’s Office said. He is 40.',
    'Ann Harcastle came. Harcastle said that the wall would take the light. “No,” she said.',
    'Westlink said that it had known. The firm gave no date.',
    'Moscow said that it would answer. Its minister said he was calm.',
    'Pelé scored, Ronaldo said. Neymar sent a shirt. Ronaldo said he had wept.',
    'Mr Harcastle, a grocer, said that he was calm. Trump did not, he said.',
    'The vet, Dr Harcastle, said that she was calm. Neighbours said she sang.',
  ],
}
