const UP =
  /\b(?:rose|rises?|risen|rising|gr[eo]ws?|grown|growing|climb(?:s|ed|ing)?|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed)?|rais(?:e|es|ed|ing)|up|swell(?:s|ed)?|expand(?:s|ed)?|widen(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|quicken(?:s|ed)?|strengthen(?:s|ed)?|advanc(?:e|es|ed)|improv(?:e|es|ed|ing)|double[sd]?|tripled?|recover(?:s|ed|ing)?|rebound(?:s|ed|ing)?|climbing)\b/giu
const DOWN =
  /\b(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nks?|shrunk|slump(?:s|ed)?|plung(?:e|es|ed)|sank|sinks?|slid|slides?|cuts?|cutting|down|reduc(?:e|es|ed|ing)|tumbl(?:e|es|ed)|slow(?:s|ed|ing)?|eas(?:e|es|ed|ing)|thinn?(?:s|ed|ing)?|narrow(?:s|ed|ing)?|weaken(?:s|ed|ing)?|slip(?:s|ped|ping)?|dip(?:s|ped)?|dwindl(?:e|es|ed|ing)|contract(?:s|ed|ing)|halv(?:e|es|ed)|lower(?:s|ed))\b/giu

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
