import type { Copy } from '../check.ts'

/** *The union*, *a council spokeswoman*, *the president*: whoever speaks, by a kind of body or a post alone. */
const ALONE =
  /^(?:the|an?) (?<noun>union|council|police|hospital|school|bank|airline|company|party|university|club|ministry|army|force|factory|museum|charity|bishop|minister|prime minister|foreign minister|president|mayor|governor|ambassador|judge|coach|manager|navy|air force)(?: spokes(?:man|woman|person))?$/iu

const NAME = "(?:the )?(?:[\\p{L}’'.&-]+ ){1,4}?"
const PLACE = "(?<{}>(?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)"

const pluralOf = (noun: string): string =>
  noun === 'police'
    ? 'police(?: forces)?'
    : noun === 'party'
      ? 'parties'
      : noun === 'army'
        ? 'armies'
        : noun === 'navy'
          ? 'navies'
          : noun === 'university'
            ? 'universities'
            : `${noun}s`

/** *The presidents of Turkey and Greece*; *the nurses' union and the drivers' union*. */
const pairOf = (noun: string): readonly RegExp[] => [
  new RegExp(
    `\\b${pluralOf(noun)} (?:of|in|from) ${PLACE.replace('{}', 'one')} and ${PLACE.replace('{}', 'two')}`,
    'u',
  ),
  new RegExp(`(?<one>${NAME})${noun} and (?<two>${NAME})${noun}\\b(?! and)`, 'iu'),
]

/** How many sentences on a reader still has the two in mind. */
const REACH = 3

/** The two of a kind that were named side by side shortly before, and neither alone since. */
export const twoOfAKind = ({ text, sentences }: Copy, words: string, sentence: number): readonly string[] => {
  const noun = ALONE.exec(words)?.groups?.noun?.toLowerCase()
  if (noun === undefined) return []
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const span = sentences[at]?.span
    if (!span || sentences[at]?.mood === 'heading') continue
    const told = text.slice(span.start, span.end)
    const found = pairOf(noun)
      .map((pattern) => pattern.exec(told)?.groups)
      .find(Boolean)
    if (!found) continue
    const [one, two] = [found.one ?? '', found.two ?? ''].map((name) => name.trim())
    const since = text.slice(span.end, sentences[sentence]?.span.end)
    if (!one || !two || one === two || isAlone(since, one) || isAlone(since, two)) return []
    return [one, two].map((name) => (/^the /iu.test(name) ? name.slice(4) : name))
  }
  return []
}

/** Whether a name, or what is its own in it, comes again. */
const isAlone = (since: string, name: string): boolean =>
  since.toLowerCase().includes(name.toLowerCase().replace(/^the /u, ''))
