import { IRREGULAR_VERBS } from '../../reference/irregular-verbs.ts'
import { classesOf } from '../../reference/classes-of-things.ts'

/**
 * Nouns that newspapers use in turn for one thing, so as not to say a word twice: *3,400 people work there*, *its 3,400
 * staff*. Chosen by hand from style-guide advice on elegant variation; each word stands in one group only.
 */
const GROUPS: readonly string[] = [
  'worker employee staff staffer workforce',
  'pupil student schoolchild schoolchildren schoolboy schoolgirl',
  'home house dwelling property household',
  'protester protestor demonstrator marcher',
  'passenger traveller traveler',
  'scheme project plan programme program development redevelopment',
  'soldier troop serviceman',
  'militant fighter insurgent rebel',
  'vehicle car',
  'earthquake quake tremor temblor',
  'fire blaze wildfire inferno flame',
  'hiker walker rambler trekker',
  'sailor crew crewman seafarer seaman',
  'ship vessel ferry boat liner',
  'plane jet aircraft airliner jetliner airplane',
  'road motorway highway freeway',
  'film movie picture',
  'firm company business',
  'deal contract agreement takeover acquisition purchase order',
  'painting canvas portrait',
  'resident inhabitant',
  'victim dead death fatality body carcass corpse',
  'fine penalty',
  'prize award',
  'vote ballot',
  'migrant refugee',
  'stadium arena',
  'bridge viaduct span',
  'sentence term',
  'job post position redundancy vacancy',
  'shop store outlet',
  'spectator fan supporter',
  'customer client subscriber',
  'member delegate',
  'child youngster kid',
  'injured wounded',
  'case infection',
  'grant funding',
  'donation gift',
  'flat apartment',
  'trip journey voyage expedition',
  'lawmaker legislator mp deputy',
  'inmate prisoner',
  'juror jury',
  'seat constituency',
  'game match',
  'lorry truck',
  'visitor tourist',
  'pensioner retiree',
  'competitor contestant entrant participant',
  'finisher runner',
  'bus coach',
  'line railway railroad track',
  'festival event',
  'bill cost price',
  'pay salary wage',
  'cop policeman officer',
  'murder homicide killing',
  'physician doctor',
  'attorney lawyer',
  'climber mountaineer',
  'floor storey',
  'output production',
]

const KIN: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const words = group.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

// Of *canvases* the singular is cut as *canvase*.
/** The word that stands for a noun and its kin; the noun itself where it has none. */
export const kinOf = (noun: string): string => KIN.get(noun) ?? KIN.get(noun.replace(/e$/u, '')) ?? noun

/** Whether a thing may be called by either noun, the one being the class of the other: *cocaine*, and *the drugs*. */
export const mayBeCalled = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (areKin(a, b) || classesOf(a).has(b) || classesOf(b).has(a))

/** Whether two nouns may name one thing. */
export const areKin = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && kinOf(a) === kinOf(b)

// Verbs that newspapers use in turn for one deed.
const DEEDS: readonly string[] = [
  'steal take embezzle pocket siphon loot rob',
  'destroy burn raze gut wreck flatten demolish',
  'kill shoot die drown perish slay murder',
  'arrest detain hold seize',
  'buy purchase acquire order',
  'sack dismiss axe',
  'rescue save pull pluck',
  'donate give raise pledge',
  'pay spend cost award',
  'close shut shutter',
  'injure hurt wound treat hospitalise hospitalize',
  'build erect construct',
  'plant sow',
  'find discover unearth recover dig',
  'sign support',
  'sell auction fetch',
  'flee escape',
  'trap strand',
  'cross finish complete',
  'hire recruit appoint employ',
  'march demonstrate protest rally',
  'evacuate displace move uproot',
  'infect sicken ill',
  'cancel ground scrap',
  'release free',
  'attend watch',
  'spill leak dump discharge',
  'resign quit leave departure resignation',
  'vanish disappear',
]

const DEED: ReadonlyMap<string, string> = new Map(
  DEEDS.flatMap((group) => {
    const words = group.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

/** The verb that stands for a deed; the verb itself where it has no kin. */
export const deedOf = (verb: string): string =>
  DEED.get(verb) ??
  DEED.get(IRREGULAR_VERBS[verb] ?? '') ??
  // "Freed" as an adjective
  DEED.get(verb.replace(/ed$/u, '')) ??
  DEED.get(verb.replace(/d$/u, '')) ??
  verb
