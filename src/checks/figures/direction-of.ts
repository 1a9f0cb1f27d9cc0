// "Went up", "up from", "up 3 percent"; in "brought up 41 bodies" nothing rose.
const MOVING =
  '(?<=\\b(?:go|goes|went|gone|going|was|were|is|are|be|been|moved|crept|edged|inched|ticked|shot) )'
const MOVED =
  '(?=,? (?:from|by|on|about|some|nearly|almost|just|only|more|over|sharply|slightly|a|an|\\p{Sc}?\\d)|\\s*$)'

const NOT_LIFTED =
  '(?<!\\b(?:brought|dug|pulled|took|picked|set|made|signed|turned|snapped|bought|gave|lined|rounded) )'

/** A pattern of verbs with their regular forms: *climb* also stands for *climbs*, *climbed* and *climbing*. */
const wordsOf = (verbs: string, particle: 'up' | 'down'): RegExp => {
  const forms = verbs.split(' ').map((verb) => {
    const stem = verb.replace(/e$/u, '')
    return `${stem}(?:${verb.endsWith('e') ? 'e|es|ed|ing' : `|s|es|ed|ing|${verb.at(-1) ?? ''}ed|${verb.at(-1) ?? ''}ing`})`
  })
  // "Next fall" is a season.
  return new RegExp(
    `(?<!\\b(?:next|last|this|each|every|in the|by) )\\b(?:${forms.join('|')}${particle === 'down' ? '|more slowly|down(?= to)' : ''}|${MOVING}${particle}|${NOT_LIFTED}${particle}${MOVED})\\b`,
    'giu',
  )
}

const UP = wordsOf(
  'rise rises rose risen rising grow grows grew grown growing climb increase jump soar surge gain raise swell swollen expand widen accelerate quicken strengthen advance improve double triple treble quadruple recover rebound rocket balloon mushroom spike leap leapt boost lift heighten deepen lengthen extend escalate upturn faster',
  'up',
)
const DOWN = wordsOf(
  'fall falls fell fallen falling drop decline decrease shrink shrinks shrank shrunk shrinking slump plunge sink sinks sank sunk sinking slide slides slid sliding cut cuts cutting downturn slower reduce tumble slow ease thin narrow weaken slip dip dwindle contract halve lower plummet plunge nosedive diminish lessen recede retreat ebb wane trim slash cool soften shorten curb',
  'down',
)
// "Cut its forecast for growth to 1.8 percent": what is forecast to grow is not what was cut.
const GROWTH = /\bgrowth\b/giu

/** The one way that words tell of, wherever they tell of it; `null` where they tell of none or of both. */
export const wayOf = (words: string): 'up' | 'down' | null => {
  const [up, down] = [words.search(UP) >= 0, words.search(DOWN) >= 0]
  return up === down || /\b(?:not|never|n['’]t|without|no longer|despite)\b/iu.test(words)
    ? null
    : up
      ? 'up'
      : 'down'
}

/** A word of direction and where in the words it stands. */
export type Told = Readonly<{ way: 'up' | 'down'; start: number; end: number }>

/** *Fewer drivers*, *is getting longer*, *lost seats*: a direction that no verb of moving tells. */
const MORE =
  /^["“]?(?:Many )?More(?! than)(?= \p{Ll})|\b(?:get|gets|getting|got|become|becomes|became|becoming|grew|grows|growing|grown)\s+(?:ever\s+|even\s+)?(?:longer|higher|bigger|larger|dearer|costlier|hotter|warmer|heavier|taller|busier|older)\b|\bgain(?:s|ed|ing)? (?:seats|votes|members|pupils|customers|viewers|readers|passengers|jobs|staff|support)\b/giu
const FEWER =
  /^["“]?(?:Far )?Fewer(?= \p{Ll})|\b(?:get|gets|getting|got|become|becomes|became|becoming|grew|grows|growing|grown)\s+(?:ever\s+|even\s+)?(?:shorter|lower|smaller|cheaper|colder|cooler|lighter|quieter|younger)\b|\b(?:los(?:e|es|t|ing)|shed(?:ding|s)?) (?:seats|votes|members|pupils|customers|viewers|readers|passengers|jobs|staff|support)\b/giu

const NEGATED = /\b(?:not|never|n['’]t|without|no longer|despite|instead of|rather than)\b[^,;:]{0,24}$/iu

/** Every word of direction of some words, in their order, but for those that are denied. */
export const movesIn = (words: string): Told[] =>
  (
    [
      ['up', UP],
      ['up', MORE],
      ['down', DOWN],
      ['down', FEWER],
    ] as const
  )
    .flatMap(([way, pattern]) =>
      Array.from(words.matchAll(pattern), ({ index, 0: told }) => ({
        way,
        start: index,
        end: index + told.length,
      })),
    )
    .filter(({ start }) => !NEGATED.test(words.slice(Math.max(0, start - 40), start)))
    .sort((a, b) => a.start - b.start)

/** Whether words tell of a change, either way. */
export const tellsChange = (words: string): boolean => words.search(UP) >= 0 || words.search(DOWN) >= 0

/** Which way the sentence says that the figure went, by the last word of direction before it; `null` where it says none. */
export const directionOf = (lead: string): 'up' | 'down' | null => {
  const up = Math.max(lastIndex(lead, UP), lastIndex(lead, DOWN) < 0 ? lastIndex(lead, GROWTH) : -1)
  const down = lastIndex(lead, DOWN)
  // "Fewer people died: 310, compared with 280"
  const number = up === down ? NUMBER.exec(lead)?.groups?.way : undefined
  if (number !== undefined) return number === 'Fewer' ? 'down' : 'up'
  if (
    up === down ||
    /\b(?:not|never|n['’]t|instead of|without|no longer)\b/iu.test(
      lead.slice(Math.max(0, Math.max(up, down) - 20)),
    )
  )
    return null
  return up > down ? 'up' : 'down'
}

const NUMBER = /^["“]?(?<way>Fewer|More)(?! than)\s+\p{Ll}/u

const lastIndex = (lead: string, pattern: RegExp): number => {
  let last = -1
  for (const match of lead.slice(-NEAR).matchAll(pattern))
    last = match.index + Math.max(0, lead.length - NEAR)
  return last
}

const NEAR = 70
