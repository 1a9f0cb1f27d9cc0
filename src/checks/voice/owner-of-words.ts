import { textOf } from '../../domain/span.ts'
import type { Quotation } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { sentenceAt } from '../sentence-at.ts'

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Sgt|Sergeant|Professor)\.? )?(?:\p{Lu}[\p{L}-]+ )*(?<who>\p{Lu}[\p{L}-]+)`
const WORDS = String.raw`(?:words?|phrase|line|remarks?|description|warning|verdict|promise|pledge|claim|comment|boast|vow|complaint|plea|assurance|statement|quip)`

/** *Mr Forde’s words about a line “…”*, *the words of the florist, Jean Petty: “…”*. */
const OWNERS: readonly RegExp[] = [
  new RegExp(`${NAME}[’']s (?:own |very |now famous )?${WORDS}\\b[^“"]{0,40}$`, 'u'),
  new RegExp(
    `\\b${WORDS} of (?:the \\p{Ll}+(?: \\p{Ll}+)?, )?${NAME},?(?: in [^“"]{0,20})?(?: that [^“"]{0,30})?:? ?$`,
    'u',
  ),
]

/** Whose words a quotation is said to be by the noun that it is put to; `null` where nobody’s. */
export const ownerOfWords = (copy: Copy, { span }: Quotation): string | null => {
  const sentence = copy.sentences[sentenceAt(copy, span.start)]?.span
  if (!sentence) return null
  const before = textOf(copy.text, { start: sentence.start, end: span.start })
  const who = OWNERS.map((pattern) => pattern.exec(before)?.groups?.who).find((name) => name !== undefined)
  return who !== undefined && copy.entities.people.some(({ surname }) => surname === who) ? who : null
}
