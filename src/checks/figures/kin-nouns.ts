/**
 * Nouns that newspapers use in turn for one thing, so as not to say a word twice: *3,400 people work there*, *its 3,400
 * staff*. Chosen by hand from style-guide advice on elegant variation; each word stands in one group only.
 */
const GROUPS: readonly string[] = [
  'worker employee staff staffer workforce',
  'pupil student schoolchild',
  'home house dwelling property',
  'protester protestor demonstrator marcher',
  'passenger traveller traveler',
  'scheme project plan programme program development redevelopment',
  'soldier troop serviceman',
  'militant fighter insurgent rebel',
  'vehicle car',
  'earthquake quake tremor',
  'fire blaze wildfire inferno',
  'ship vessel ferry boat liner',
  'plane jet aircraft airliner jetliner airplane',
  'road motorway highway freeway',
  'film movie',
  'firm company business',
  'deal contract agreement takeover acquisition purchase',
  'painting canvas picture',
  'resident inhabitant',
  'victim dead death fatality body',
  'fine penalty',
  'prize award',
  'vote ballot',
  'migrant refugee',
  'stadium arena',
  'bridge viaduct span',
  'sentence term',
]

const KIN: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

/** The word that stands for a noun and its kin; the noun itself where it has none. */
export const kinOf = (noun: string): string => KIN.get(noun) ?? noun

/** Whether two nouns may name one thing. */
export const areKin = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && kinOf(a) === kinOf(b)

// Verbs that newspapers use in turn for one deed.
const DEEDS: readonly string[] = [
  'steal take embezzle pocket siphon',
  'destroy burn raze gut',
  'kill shoot die drown perish',
  'arrest detain hold seize',
  'buy purchase acquire',
  'sack dismiss fire',
  'rescue save pull',
  'donate give raise',
]

const DEED: ReadonlyMap<string, string> = new Map(
  DEEDS.flatMap((group) => {
    const words = group.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

/** The verb that stands for a deed; the verb itself where it has no kin. */
export const deedOf = (verb: string): string => DEED.get(verb) ?? verb
