/** Whether a word is a weekday's name or a month's; *May* may be anybody's. */
export const isDay = (word: string): boolean =>
  /day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(word)
