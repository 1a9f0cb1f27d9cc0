const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

/** What makes a thing: before it, nothing befalls the thing. */
export const CREATES = words(
  'bear found establish build create form set-up erect construct incorporate constitute launch christen invent',
)

/** What ends a thing for good: after it, the thing does nothing any more. */
export const DESTROYS = words(
  'die demolish dissolve disband pull-down tear-down knock-down raze burn-down execute liquidate go-bankrupt go-bust go-under scuttle scrap perish drown bulldoze flatten',
)

/** What a thing may undergo before it is there, and after it is gone. */
export const BEYOND_LIFE = words(
  'plan design propose approve conceive commission draw draft want ask call promise predict name say tell announce decide choose order buy acquire earmark date publish release honour honor remember bury mourn commemorate award reveal discover find exhume rebuild replace rename cremate write leave meet follow precede be have report show appear cost estimate value vote expect emigrate',
)
