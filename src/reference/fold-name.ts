import anyAscii from 'any-ascii'

const PLAIN = /^[a-z ]*$/u

/** A name without case, accents, letters of other scripts, points and leading article, to compare spellings. */
export const foldName = (name: string): string => {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return withoutArticle(lower)
  return withoutArticle(
    anyAscii(lower)
      .toLowerCase()
      .replace(/[.'’‘`"]/gu, '')
      .replace(/[-–_]/gu, ' ')
      .trim(),
  )
}

const withoutArticle = (folded: string): string => (folded.startsWith('the ') ? folded.slice(4) : folded)
