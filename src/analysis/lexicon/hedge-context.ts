// What stands around a cue and decides what it means. Lists of our own.

/** After `a` or `an` these measure something: *about a decade*, *over an hour*. */
export const MEASURES: ReadonlySet<string> = new Set(
  `dozen handful couple few half third quarter fifth sixth tenth hundred thousand million billion trillion score decade century
   year month week fortnight day hour minute second generation lifetime kilometre kilometer metre meter mile
   millimetre millimeter centimetre centimeter inch foot yard acre hectare gram gramme kilogram kilo pound ounce
   ton tonne litre liter gallon pint barrel degree percent percentage point dollar euro penny cent season`.split(
    /\s+/u,
  ),
)

/** The units of time, of which *over two years* says *during*. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second minute hour day night week weekend fortnight month year decade century season summer winter'.split(
    ' ',
  ),
)

/** A whole, which a figure may fall short of: *nearly all*. */
export const WHOLES: ReadonlySet<string> = new Set(
  'all every everyone everybody everything each half double twice triple none nobody entirely entire whole no always never'.split(
    ' ',
  ),
)

/** Figures in words, besides those that the grammar marks. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set(
  'half twice double triple doubled tripled quadrupled halved two-thirds three-quarters one-third one-fifth midnight noon midday'.split(
    ' ',
  ),
)

/** After these the little word names a subject, an obstacle or a centre, not a size. */
export const NO_SIZE_AFTER: Readonly<Record<'about' | 'around' | 'over', ReadonlySet<string>>> = {
  about: new Set(
    `talk care think know say worry complain ask write learn hear speak tell joke argue bring go set information
     question concern story book joke film report warn excited serious sure happy dream read`.split(/\s+/u),
  ),
  around: new Set(
    'unite rally revolve gather build center centre coalesce crowd turn look sit stand walk'.split(' '),
  ),
  over: new Set(
    `row dispute battle debate fight talks vote victory win lead advantage control war quarrel protest anger outrage
     clash conflict negotiation concern preside watch loom jump pass fly hand cross turn argue worry fear tension
     deal agreement lawsuit case`.split(/\s+/u),
  ),
}

/** Before *under* and *over* these lead up to a size. */
export const LEADS_TO_SIZE: ReadonlySet<string> = new Set(
  `for in at by to from of with be was were just well after lasted last take cost fall drop rise grow measure
   weigh earn pay spend worth total raise number hold keep stay remain`.split(/\s+/u),
)

/** What a sense or the mind takes in: *could see* says that it was seen. */
export const PERCEPTION: ReadonlySet<string> = new Set(
  'see hear feel smell taste sense remember recall understand tell imagine afford find'.split(' '),
)

/** Words of rules: beside them *may* permits. */
export const RULES: ReadonlySet<string> = new Set(
  `order rule law notice permit permission decree curfew regulation statute constitution licence license
   bylaw by-law ordinance entitle oblige consent`.split(/\s+/u),
)

/** What somebody claims without stating anything: *claimed responsibility*. */
export const CLAIMED_THINGS: ReadonlySet<string> = new Set(
  `responsibility credit victory life lives title seat medal place prize win asylum benefit compensation damage
   territory land ownership inheritance right expense refund allowance throne crown share spot scalp honour honor`.split(
    /\s+/u,
  ),
)
