import { hashText } from '../model/hash.ts'

/*
 * Regular endings by rule; what the rules get wrong is a table of exceptions: irregular forms written here, and
 * those that were learnt with the tagger (by hash of the word: see MODEL.md).
 */
const IRREGULAR_VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "be:am is are was were been being 's 're 'm ’s ’re ’m|have:has had having 've ’ve|do:does did done doing|will:wo 'll ’ll|" +
    'can:ca|say:said says|tell:told|think:thought|feel:felt|know:knew known|write:wrote written|see:saw seen|make:made making|' +
    'take:took taken taking|give:gave given giving|find:found|hear:heard|speak:spoke spoken|mean:meant|hold:held|keep:kept|' +
    'leave:left leaving|put:putting|begin:began begun beginning|come:came coming|go:went gone goes|get:got gotten getting|' +
    'swear:swore sworn|forget:forgot forgotten|understand:understood|seek:sought|fight:fought|teach:taught|bring:brought|' +
    'lay:laid|lie:lying lied lies|die:dying died dies|tie:tying|lead:led|draw:drew drawn|choose:chose chosen choosing|become:became becoming|' +
    'send:sent|show:shown|shoot:shot|strike:struck striking|hit:hitting|win:won winning|lose:lost losing|fall:fell fallen|' +
    'rise:rose risen rising|drive:drove driven driving|ride:rode ridden|break:broke broken|steal:stole stolen|sell:sold|' +
    'buy:bought|pay:paid|catch:caught|meet:met|sit:sat sitting|stand:stood|run:ran running|grow:grew grown|throw:threw thrown|' +
    'fly:flew flown|blow:blew blown|bear:bore born borne|wear:wore worn|tear:tore torn|build:built|spend:spent|lend:lent|' +
    'bend:bent|bind:bound|deal:dealt|sleep:slept|sweep:swept|weep:wept|flee:fled fleeing|feed:fed|bleed:bled|breed:bred|' +
    'eat:ate eaten|drink:drank drunk|sing:sang sung|sink:sank sunk|swim:swam swum|ring:rang rung|hang:hung|swing:swung|' +
    'shake:shook shaken|freeze:froze frozen|wake:woke woken|hide:hid hidden|bite:bit bitten|shut:shutting|cut:cutting|set:setting|let:letting|' +
    'read:|quit:quitting|spread:|cast:|forecast:|withdraw:withdrew withdrawn|undergo:underwent undergone|overcome:overcame|' +
    'overthrow:overthrew overthrown|undertake:undertook undertaken|forbid:forbade forbidden|forgive:forgave forgiven|agree:agreeing|see:seeing'
  )
    .split('|')
    .flatMap((entry) => {
      const [lemma = '', forms = ''] = entry.split(':')
      return forms
        .split(' ')
        .filter(Boolean)
        .map((form) => [form, lemma])
    }),
)

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
    /(?:[uv]|[^aeiou]c|[aeiou]c|[dlr]g|[^aeo]at|[aeiou][sz]|[nlr]s|[bdgtpfkc]l|i[dkmnprtz]|[aou][kmnr]|u[dts]|a[dglpv]|o[plts])$/.test(
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

/** The key of an exception: the word in small letters, and whether it stands as a verb or a noun. */
export const lemmaKey = (lower: string, tag: string): number => hashText(`${lower}|${tag.charAt(0)}`)

/** The dictionary form of a word. `exceptions` gives, by `lemmaKey`, what to cut off the end and what to add. */
export const lemmatise = (
  exceptions: ReadonlyMap<number, readonly [cut: number, add: string]>,
  word: string,
  tag: string,
): string => {
  if (tag.startsWith('VB') || tag === 'NNS' || tag === 'NN') {
    const lower = word.toLowerCase()
    const exception = exceptions.get(lemmaKey(lower, tag))
    if (exception && exception[0] < lower.length)
      return lower.slice(0, lower.length - exception[0]) + exception[1]
  }
  return lemmaByRule(word, tag)
}
