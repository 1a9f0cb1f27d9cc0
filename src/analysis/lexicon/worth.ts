import type { Checkability } from '../../domain/claim.ts'

/**
 * What makes a claim worth a checker's hour: the reason as the desk words it, and what it adds to the rank.
 * The order is the order in which reasons are shown. The weights are ours: what harms people if it is wrong
 * comes first (a death, an accusation), then what can be looked up (a figure, a date, a name), then the rest.
 * The classes follow ClaimBuster (Hassan et al. 2017) and the annotation of CheckThat! (Barrón-Cedeño et al. 2020).
 */
export const WORTH = {
  deathToll: ['a death toll', 40],
  death: ['a death', 26],
  injuryToll: ['a number of people hurt', 28],
  personAccused: ['an accusation that names somebody', 34],
  accusation: ['an accusation', 20],
  blame: ['says who is to blame', 16],
  cause: ['a cause', 8],
  exactFigure: ['an exact figure', 20],
  roundFigure: ['a round figure', 12],
  furtherFigure: ['more than one figure', 6],
  change: ['a rise or a fall', 6],
  superlative: ['a first, a record or a superlative', 10],
  date: ['a date', 8],
  name: ['a name', 8],
  denial: ['a denial', 8],
  distanced: ['the article stands back from it', 8],
  nobody: ['nobody is named for it', 8],
  quotation: ['a quotation', 6],
  ownVoice: ['in nobody’s name but the article’s', 4],
  tentative: ['said to be uncertain', -6],
  unresolved: ['said not to be known', -12],
  bare: ['no figure, name or date', -8],
} as const satisfies Readonly<Record<string, readonly [reason: string, weight: number]>>

export type WorthReason = keyof typeof WORTH

/** What every statement of fact starts with. */
export const WORTH_BASE = 18

/** What cannot be checked, or not yet, ranks below all that can; its reason comes first. */
export const WORTH_CAPS: Readonly<Record<Checkability, readonly [reason: string | null, cap: number]>> = {
  fact: [null, 100],
  opinion: ['an opinion: cannot be checked', 5],
  forecast: ['a forecast: cannot be checked yet', 15],
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

export const DEATH_WORDS = words(
  `die dead death kill killing fatality casualty toll fatal murder assassinate assassination massacre perish drown
   execute execution suicide homicide manslaughter corpse slay lynch`,
)

export const INJURY_WORDS = words('injure injury wound hurt maim hospitalise hospitalize burn missing trap')

export const ACCUSATION_WORDS = words(
  `accuse accusation allege allegation charge indict indictment arrest convict conviction guilty sue prosecute
   suspect murder rape assault abuse harass harassment bribe bribery corrupt corruption fraud fraudulent steal theft
   rob robbery embezzle launder forge liar perjury cheat doping plagiarise plagiarize smuggle traffic extort blackmail
   terrorist terrorism torture kidnap abduct atrocity crime criminal felony violate unlawful illegal illegally
   misconduct negligence collude collusion`,
)

export const BLAME_WORDS = words(
  'responsibility responsible blame fault culprit perpetrator mastermind behind',
)

export const CAUSE_WORDS = words('because cause due result lead trigger spark owing therefore consequence')

export const CHANGE_WORDS = words(
  `rise fall grow shrink increase decrease drop climb soar plunge double halve triple gain lose surge slump decline
   slip jump cut raise reduce`,
)

export const SUPERLATIVE_WORDS = words('first record unprecedented largest biggest highest lowest oldest')

/** Verdicts of taste and morals. A claim of these, without a figure or a date, is an opinion. */
export const OPINION_WORDS = words(
  `good better best bad worse worst great greatest terrible awful horrible wonderful excellent fantastic amazing
   beautiful ugly brilliant stupid silly ridiculous absurd disgraceful disgusting shameful outrageous unfair fair
   unacceptable wrong right important essential vital crucial tragic sad happy proud disappointed disappointing
   impressive incredible extraordinary remarkable brave heroic cowardly reckless irresponsible dishonest crooked
   unfit nasty wise foolish dangerous exciting boring delicious charming dull perfect inspiring hypocritical cynical
   deserve shame disgrace disaster joke pity mess embarrassment should ought love hate admire`,
)

export const FORECAST_WORDS = words("will shall ’ll 'll wo")
