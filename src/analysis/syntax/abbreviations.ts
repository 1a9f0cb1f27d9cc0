/*
 * Short forms that keep their full stop, lower case and without it. Titles, months, states and companies as
 * news desks abbreviate them (American and British usage).
 */

/** Always followed by the word that they belong to: they never end a sentence. */
export const LEADING = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon pres sen sens rep reps gov gen lt col sgt capt cpl cmdr maj adm brig insp supt ' +
    'messrs mme mlle st ste mt ft vs v cf al e.g i.e viz approx est dept univ assn bros'
  ).split(' '),
)

/** Only before a figure: "No. 10", "pp. 3". Elsewhere the same letters are words. */
export const BEFORE_FIGURE = new Set('no nos p pp fig vol art sec para ch'.split(' '))

/** May close a sentence; they need a capital letter where the small one is a word ("Mass.", "Ore."). */
export const CLOSING = new Set(
  (
    'inc corp co ltd plc bhd jr sr esq etc u.s u.k u.n u.s.a d.c a.m p.m ph.d m.d b.a m.a e.u n.y.c l.a ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed thurs thur fri ave blvd rd ' +
    'calif fla mass conn ariz colo ill ind kan ky md mich minn miss mo mont neb nev okla ore pa tenn tex vt va ' +
    'wash wis wyo del ga ala ark la'
  ).split(' '),
)

/** Those of `CLOSING` and `LEADING` that are abbreviations in small letters too. */
export const IN_SMALL_LETTERS = new Set(
  'etc vs v cf al e.g i.e viz approx est a.m p.m u.s u.k u.n'.split(' '),
)

/** Words that rarely stand in mid-sentence with a capital letter: after an abbreviation they open a sentence. */
export const OPENERS = new Set(
  (
    'The But And He She It They In A An His Her We I That This There These Those At On When If As For After ' +
    'Before However While What Who Its Their You My Our Not No Nobody None Some Many Most Such So Then Now ' +
    'Yet Or Since Under During Although Though Because Where How Why Both Each Every All Another Other Others ' +
    'With From By To According Meanwhile Earlier Later'
  ).split(' '),
)
