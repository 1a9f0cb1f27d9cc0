const MORE = /\b(?:more|higher|larger|greater|longer|rises?|rose|increased?)\b/iu
const LESS = /\b(?:less|fewer|lower|smaller|shorter|falls?|fell|decreased?)\b/iu

/** *Policies that create less revenue*, and *create more revenue*: two deeds, however alike their other words are. */
export const isOpposite = (one: string, two: string): boolean =>
  (MORE.test(one) && LESS.test(two) && !LESS.test(one) && !MORE.test(two)) ||
  (LESS.test(one) && MORE.test(two) && !MORE.test(one) && !LESS.test(two))
