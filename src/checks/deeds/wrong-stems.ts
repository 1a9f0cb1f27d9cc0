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
