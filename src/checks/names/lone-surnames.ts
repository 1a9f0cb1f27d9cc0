import type { Copy, Raised } from '../check.ts'
import { foldName } from '../../reference/fold-name.ts'
import { lettersApart, soundOf } from '../../reference/name-sound.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import { isSwapped, isVariant } from './is-variant.ts'
import { standsAsPlace } from './lone-variants.ts'
import { raise, shelvesOf, type Spelling } from './spelling.ts'

const ENDS_APART = /^(.+?)(?:s|n|an|ian|es|e|a|o|i|y|er|in|ns)?$/u

/** Whether a lone name stands where a person's does: after *Mr*, or beside a verb of speech. */
const isPersonly = (text: string, { mentions }: Spelling): boolean =>
  mentions.some(
    ({ span: { start, end } }) =>
      /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Judge|Inspector|Sergeant|Minister|Councillor)\.? $/u.test(
        text.slice(Math.max(0, start - 12), start),
      ) ||
      /^ (?:said|says|told|added|denied|asked|replied|insisted|recalled)\b/u.test(
        text.slice(end, end + 12),
      ) ||
      /^, (?:who|whose|\d\d,)/u.test(text.slice(end, end + 8)) ||
      /\b(?:said|says|added) $/u.test(text.slice(Math.max(0, start - 7), start)),
  )

/** A long name that stands alone, against the surnames of the full names. */
const isSurnameOf = (text: string, alone: Spelling, full: Spelling): boolean => {
  const [a, b] = [alone.folded[0] ?? '', full.folded.at(-1) ?? '']
  if (alone.folded.length !== 1 || full.folded.length < 2 || stateOfDemonym(a) || stateNamed(a)) return false
  // *Brockley Brackley* has both; *at Johnston* is where, and not who.
  if (full.folded.includes(a) || (standsAsPlace(text, alone) && !isPersonly(text, alone))) return false
  if (isSwapped(a, b)) return true
  if (stateOfDemonym(b) || a.length < (isPersonly(text, alone) ? 4 : 6)) return false
  // *The Johnsons at Johnston*; but *Anna Whitcombe* and *Ms Whitcomb* are one.
  const isOther = `${a}s` === b || `${b}s` === a || !isPersonly(text, alone)
  if (isOther && ENDS_APART.exec(a)?.[1] === ENDS_APART.exec(b)?.[1]) return false
  // *Dunmore* and *Ms Dunmoor*: two letters, but no other sound.
  const apart = lettersApart(a, b)
  if (apart !== 1 && !(apart === 2 && soundOf(a) === soundOf(b) && isPersonly(text, alone))) return false
  // *Tulloch* and *Tullock, who …*: whoever speaks, and was never introduced by another name, is the one who was.
  return (
    isVariant(a, b, 'surname') ||
    // *Okonjo* and *Dr Okonja*: a title, and nobody else of such a name.
    (apart === 1 && a.length >= LONG - 1 && ENDS_APART.exec(a)?.[1] === ENDS_APART.exec(b)?.[1]) ||
    (a.length >= LONG && b.startsWith(a.slice(0, 1)) && isPersonly(text, alone))
  )
}

/** A letter of so many makes another name more seldom than a slip. */
const LONG = 6

const MOST_RIVALS = 20

/** Lone names that are a slip of a full name's surname. */
export const loneSurnames = function* (
  { text, entities }: Copy,
  spellings: readonly Spelling[],
  raised: ReadonlySet<Spelling>,
): Iterable<Raised> {
  const bodies = new Set(entities.organisations.map(({ name }) => foldName(name)))
  const full = new Map<string, Spelling[]>()
  for (const one of spellings)
    if (one.folded.length > 1 && !bodies.has(one.folded.join(' ')))
      for (const key of shelvesOf(one)) full.set(key, [...(full.get(key) ?? []), one])
  const surnames = new Set([...full.values()].flat().map(({ folded }) => folded.at(-1)))
  for (const alone of spellings) {
    if (raised.has(alone) || alone.folded.length !== 1 || surnames.has(alone.folded[0])) continue
    const rivals = new Set(shelvesOf(alone).flatMap((key) => full.get(key)?.slice(0, MOST_RIVALS) ?? []))
    const usual = [...rivals].find((one) => isSurnameOf(text, alone, one))
    const finding = usual ? raise(alone, usual) : null
    if (finding) yield finding
  }
}
