import { textOf, type Span } from '../../domain/span.ts'
import { around } from './between-articles.ts'
import type { Story } from './story-check.ts'

const REVISED =
  /\b(?:revis(?:e|ed|es|ing|ion)|correct(?:ed|s|ing|ion)|lowered|recount(?:ed)?|miscount(?:ed)?|double[- ]counted|counted twice|overstated|mistaken(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|in error|by mistake|earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|first (?:said|put|reported|given|thought)|down from|lower than|fewer than (?:first|earlier|previously|thought|feared)|adjusted|reduced|updated|no longer|not,? as|and not|instead of|rather than|changed (?:its|his|her|their)|backtrack(?:ed|s)?|revers(?:ed|es)|retract(?:ed|s)?|with(?:drew|drawn|draws)|took back|now (?:says?|said|puts?|believes?|thinks?))\b/iu

const ABOUT_FIGURES =
  /\b(?:toll|figures?|numbers?|counts?|total|dead|deaths?|died|killed|injured|wounded|casualt\p{L}+|statements?|reports?|estimates?)\b/iu

/** Whether the sentences around a place say that what was told before has been put right. */
export const saysRevised = (story: Story, place: Span): boolean => REVISED.test(around(story, place, 1))

/** Whether an article says anywhere that figures told before have been put right. */
export const revisesFigures = ({ copies }: Story, article: number): boolean => {
  const copy = copies[article]
  return (copy?.sentences ?? []).some(({ span }) => {
    const words = textOf(copy?.text ?? '', span)
    return PUT_RIGHT.test(words) && ABOUT_FIGURES.test(words)
  })
}

const PUT_RIGHT =
  /\b(?:revis(?:ed|es|ing|ion)|correct(?:ed|s|ing|ion)|lowered|recount(?:ed)?|miscount(?:ed)?|double[- ]counted|counted twice|overstated|mistaken(?:ly)?|wrong(?:ly)?|down from|lower than|lower(?:s|ing)? (?:the |its |their )?(?:death )?(?:toll|count|figure)s?|(?:first|previously|initially|earlier) (?:reported|said|put|given|thought)|earlier (?:figure|toll|count|number|report|statement|estimate)s?)\b/iu
