import { IRREGULAR_VERBS } from './irregular-verbs.ts'

/*
 * Regular endings by rule; what the rules get wrong is a table of exceptions: irregular forms written here, and
 * those that were learnt with the tagger (by hash of the word: see MODEL.md).
 */
const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  thieves: 'thief',
  crises: 'crisis',
  analyses: 'analysis',
  bases: 'base',
  theses: 'thesis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  servicemen: 'serviceman',
  policemen: 'policeman',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  lawmen: 'lawman',
  news: 'news',
}

const AUXILIARIES: Readonly<Record<string, string>> = {
  "n't": 'not',
  'n’t': 'not',
  "'d": 'would',
  '’d': 'would',
}

const regularVerb = (word: string): string => {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2)
  if (/[^s]s$/.test(word)) return word.slice(0, -1)
  const stem = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(word)?.[1]
  if (!stem) return word
  if (/([bdgmnprt])\1$/.test(stem) && stem.length > 3) return stem.slice(0, -1)
  // "argu|ed", "mov|ed", "announc|ed", "stat|ed", "increas|ed", "hous|ed": these lost an e.
  if (
    /(?:[uv]|[^aeiou]c|[aeiou]c|[dlr]g|[^aeo]at|[aeiou][sz]|[nlr]s|[bdgtpfkc]l|i[bdkmnprtz]|[aou][kmnr]|u[dts]|a[dglpv]|o[bplts])$/.test(
      stem,
    ) &&
    !/(?:[aeo][aeiou][^sv]|en|er|or|on|ain|et|it)$/.test(stem)
  )
    return `${stem}e`
  return stem
}

const regularNoun = (word: string): string => {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return /[^s'’iu]s$/.test(word) && word.length > 2 ? word.slice(0, -1) : word
}

/** What the rules and the tables above make of a word with a Penn tag. */
export const lemmaByRule = (word: string, tag: string): string => {
  if (tag.startsWith('NNP')) return word
  const lower = word.toLowerCase()
  const auxiliary = AUXILIARIES[lower]
  if (auxiliary !== undefined && (tag === 'RB' || tag === 'MD')) return auxiliary
  if (tag === 'MD' || tag.startsWith('VB')) {
    const irregular = Object.hasOwn(IRREGULAR_VERBS, lower) ? IRREGULAR_VERBS[lower] : undefined
    if (irregular !== undefined) return irregular
    return tag === 'VB' || tag === 'VBP' || tag === 'MD' ? lower : regularVerb(lower)
  }
  if (tag !== 'NNS') return lower
  return Object.hasOwn(IRREGULAR_NOUNS, lower) ? (IRREGULAR_NOUNS[lower] ?? lower) : regularNoun(lower)
}
