/** *In April the figure was 46 percent*, *a year ago it had 40*: the words turn to the same thing at another time. */
const SAME =
  /[;,]\s+(?:and |but )?(?:(?:in|on|at|by|last|this|a|the|two|three|five|ten)\s+[^,;:]{2,24}?,?\s+)?(?:the (?:figure|number|total|rate|count|average)|it|they|there (?:are|were|was|is))\b[^;]*$|;\s+(?:and |but )?in (?:1[89]|20)\d\d,?\s*$/iu

/** Whether words between two values take up what the first one is of. */
export const isSameAgain = (between: string): boolean => SAME.test(between)
