/**
 * Pairs of states of which a source may give one and the gazetteer the other for the same town (Crimea, Kosovo,
 * Jerusalem, Western Sahara, Cyprus, Taiwan, Kashmir, Somaliland, Gibraltar …), and states that hold each other's
 * islands and territories. Own list; a border lookup alone never refutes a claim about these.
 */
const PAIRS = new Set(
  'RU-UA RS-XK IL-PS EH-MA CN-TW CN-HK CN-MO IN-PK CN-IN SO-ET CY-TR GB-GI ES-GI AM-AZ GE-RU MD-RU MD-UA SD-SS FR-GF FR-RE FR-GP FR-MQ FR-YT US-PR US-GU US-VI DK-GL DK-FO FI-AX NL-CW NL-AW NL-SX GB-IM GB-JE GB-GG GB-BM GB-FK AR-FK IT-VA IL-SY LB-SY IL-LB GE-US JP-RU KP-KR CD-CG GB-IE'.split(
    ' ',
  ),
)

export const isDisputed = (a: string, b: string): boolean =>
  PAIRS.has([a, b].sort().join('-')) || PAIRS.has(`${a}-${b}`) || PAIRS.has(`${b}-${a}`)
