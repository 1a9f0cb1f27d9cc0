import type { Figure } from '../../domain/ledger.ts'
import { stateOfDemonym } from '../../reference/states.ts'
import type { Copy } from '../check.ts'

/*
 * The words in which an age is told of somebody whom they do not name: *the 47-year-old*, *the 27-year-old gunman*, *she is
 * 43*, *aged 45, he is*, *the actor, 84, said*.
 */

/** Verbs in the past and words that can follow no adjective: *the 47-year-old wept*, *the 53-year-old in May*. */
const NO_NOUN =
  /^\s*[.,;:!?)”"–—]|^['’]s\s|^\s+(?:will|would|may|might|can|could|must|should|was|were|is|had|has|who|whom|whose|from|also|later|now|never|and|or|but|on|in|at|to|for|of|by|with|as|after|before|over|during|when|while|until|since|because|about|into|under|than|through|without|against|nor|that|did|does|then|still|already|alone|himself|herself|outside|inside|near|behind|again|too|went|left|won|lost|made|took|came|hit|gave|ran|fell|fled|drove|died|became|began|spent|met|put|said|says|told|wept|wrote|knew|thought|felt|found|got|held|kept|led|paid|sat|saw|sang|set|shot|showed|sold|spoke|stood|swam|threw|wore|beat|broke|brought|caught|chose|cut|drew|flew|grew|hid|let|rode|rose|read|sent|shook|slept|stole|struck|swore|understood|withdrew|faces|hopes|plans|wants|plays|works|lives|remains|suffers|denies|admits|insists|joins|takes|makes|has)\b/iu
const DONE =
  /^\s+(?!need|seed|breed|weed|hundred|naked|wicked|sacred|aged|retired|married|divorced|suspected|accused|injured|alleged|unnamed|convicted|disgraced|unemployed)\p{Ll}{2,}(?:ed|ied)\b/iu
/** Nouns of people of whom an article that calls one of them by his age has one. */
const ONE_OF_THEM =
  /^\s+(?:\p{Ll}+\s+)?(?:gunman|attacker|killer|victim|singer|actor|actress|star|striker|midfielder|defender|winger|goalkeeper|keeper|player|champion|swimmer|runner|sprinter|cyclist|rider|jockey|golfer|boxer|fighter|climber|explorer|novelist|author|writer|poet|painter|artist|sculptor|composer|conductor|pianist|violinist|musician|rapper|comedian|presenter|broadcaster|director|architect|politician|senator|lawmaker|congressman|congresswoman|governor|mayor|judge|billionaire|businessman|businesswoman|entrepreneur|banker|tycoon|chairman|chairwoman|financier|teacher|head teacher|headteacher|farmer|fisherman|pensioner|widow|widower|grandmother|grandfather|great-grandmother|great-grandfather|veteran|monarch|king|queen|prince|princess|pope|cardinal|bishop|scientist|physicist|chemist|astronaut|cosmonaut|fugitive|former \p{Ll}+|ex-\p{Ll}+|schoolboy|schoolgirl|teenager|student|youngster|native|father|mother)\b(?!\s+\p{Lu})(?!,\s+(?:named|identified|who was named|\p{Lu}))/u
const THE = /(?:\b(?:the|his|her|this|that)|\p{L}['’]s)\s+$/iu

const beside = ({ text }: Copy, { quantity: { span } }: Figure) => ({
  words: text.slice(span.start, span.end),
  before: text.slice(Math.max(0, span.start - 40), span.start),
  after: text.slice(span.end, span.end + 50),
})

/** `The 47-year-old …`: one whom the article has told of. */
export const isBare = (copy: Copy, figure: Figure): boolean => {
  const { words, before, after } = beside(copy, figure)
  if (figure.quantity.unit !== 'year of age' || !/old$/iu.test(words) || !THE.test(before)) return false
  if (!/\bthe\s+$/iu.test(before)) return false
  const people = /^\s+(?<name>\p{Lu}\p{Ll}+)(?<rest>.*)$/su.exec(after)?.groups
  const rest = people && stateOfDemonym(people.name ?? '') ? (people.rest ?? '') : after
  return NO_NOUN.test(rest) || DONE.test(rest) || ONE_OF_THEM.test(rest)
}

/** *She is a 43-year-old mother of two*, of whoever is spoken of. */
const AS_ONE = /\b(?:[Hh]e|[Ss]he)(?:['’]s| is| was)\s+an?\s+$|\b[Tt]his is an?\s+$/u

export const isPredicate = (copy: Copy, figure: Figure): boolean => {
  const { words, before } = beside(copy, figure)
  return figure.quantity.unit === 'year of age' && /old$/iu.test(words) && AS_ONE.test(before)
}

const OPENS = /(?:^|[.!?]["”]?\s+|\n\s*|["“])(?:At|Aged|Now|Still only|Only|Now aged)\s+$/u
const GOES_ON =
  /^,?\s+(?:he|she)(?:['’]s\b|\s+(?:is|has|remains|still|says|lives|works|plays|runs|knows|plans|hopes|wants|will|can|shows)\b)/u
const OF_NOUN = /(?:^|[.!?]["”]?\s+|\n\s*|,["”]\s+said\s+)[Tt]he\s+(?:\p{Ll}+\s+)?\p{Ll}+,\s+$/u
const CLOSES = /^,\s+(?!\d)/u
const OLDEST = 110
const YOUNGEST = 5

/** `Aged 45, he is …`, `the actor, 84, said`: by a pronoun or a noun. */
export const isOfOneMeant = (copy: Copy, figure: Figure): boolean => {
  const { min, unit } = figure.quantity
  if (min === null || min > OLDEST || min < YOUNGEST || !(unit === null || unit === 'year of age'))
    return false
  const { before, after } = beside(copy, figure)
  return (OPENS.test(before) && GOES_ON.test(after)) || (OF_NOUN.test(before) && CLOSES.test(after))
}

/** *A 36-year-old man was held*: one who comes in with his age. */
export const isBroughtIn = (copy: Copy, figure: Figure): boolean => {
  const { words, before } = beside(copy, figure)
  return (
    figure.quantity.unit === 'year of age' &&
    !AS_ONE.test(before) &&
    !isOfOneMeant(copy, figure) &&
    ((/old$/iu.test(words) && /\b(?:an?|another|one|second|third)\s+$/iu.test(before)) ||
      (!/old$/iu.test(words) && /\p{Ll},\s+(?:aged\s+)?$|\p{Ll}\s+aged\s+$/u.test(before)))
  )
}
