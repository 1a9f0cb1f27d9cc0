import { deedStem } from './stem.ts'

/** Deeds that nobody is accused of lightly: the accused and one of these are enough to know a charge again. Own list. */
const WRONGS =
  'steal rob burgle kill murder rape abuse molest assault attack beat stab shoot strangle poison drown torture kidnap ' +
  'abduct enslave traffic smuggle bribe extort blackmail embezzle launder defraud cheat swindle forge fake falsify ' +
  'plagiarise lie mislead deceive hide conceal destroy shred burn sabotage vandalise damage tamper rig leak hack spy ' +
  'bug film stalk harass threaten intimidate bully grope drug starve neglect abandon dump pollute contaminate drunk ' +
  'asleep speed ram plot bomb massacre execute behead loot divert misuse misappropriate pocket siphon evade dodge fiddle doctor alter delete erase ' +
  'ignore withhold overcharge underpay exploit discriminate fell uproot cut slap kick whip bite choke smother suffocate throttle hijack spy perjure'

const STEMS: ReadonlySet<string> = new Set(WRONGS.split(' ').map((lemma) => deedStem({ lemma })))

/** Whether a stem is that of a wrong. */
export const isWrongStem = (stem: string): boolean => STEMS.has(stem)

/** What a charge stands for: whoever is accused of the first is told again as doing any of the others. Own list. */
const FAMILIES = [
  'rob steal burgle defraud',
  'burgle steal',
  'fraud steal forge lie cheat mislead defraud',
  'defraud steal forge lie cheat mislead fraud',
  'misappropriate steal divert',
  'misuse steal divert',
  'embezzle steal divert pocket',
  'pocket steal keep',
  'keep steal pocket',
  'divert steal pocket',
  'siphon steal divert',
  'kill stab shoot strangle smother suffocate drown hit poison push',
  'hit kick stab slash push slap choke',
  'corrupt bribe steal',
  'bribe accept pocket',
  'rape abuse molest hit grope',
  'abuse hit rape grope slap kick',
  'fire burn',
  'smuggle import traffic',
]

const KINDRED_WRONGS: ReadonlyMap<string, readonly string[]> = new Map(
  FAMILIES.map((line) => {
    const [charge = '', ...deeds] = line.split(' ').map((lemma) => deedStem({ lemma }))
    return [charge, deeds]
  }),
)

/** The stems of the deeds that a charge may be told again by. */
export const kindredWrongs = (charge: string): readonly string[] => KINDRED_WRONGS.get(charge) ?? []
