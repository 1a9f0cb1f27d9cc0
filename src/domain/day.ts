/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export type Day = string

/** A day, or a moment of one: `YYYY-MM-DDTHH:MM`, with `Z` or an offset where the zone is known. */
export type Moment = string
