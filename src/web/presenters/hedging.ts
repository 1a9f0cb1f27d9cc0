import { hedgingName, type Hedging, type HedgingLevel } from '../../domain/hedging.ts'
import { capital } from './counting.ts'
import { quoted } from './excerpt.ts'

const MEANINGS: Readonly<Record<HedgingLevel, string>> = {
  0: 'stated as plain fact',
  1: 'the fact is plain, its figure is round',
  2: 'on somebody’s word, from which the article stands back',
  3: 'may not be so',
  4: 'the article says that it is not known',
}

const LEVELS: readonly HedgingLevel[] = [0, 1, 2, 3, 4]

/** How surely a claim is said, as a ladder of four rungs, a name and the words that say so. */
export const presentHedging = (text: string, { level, cues }: Hedging, corrected: boolean) => ({
  level,
  name: capital(hedgingName(level)),
  meaning: MEANINGS[level],
  cues: cues.map((cue) => quoted(text, cue.span)).join(', '),
  corrected,
  rungs: [1, 2, 3, 4].map((rung) => ({ on: rung <= level, x: (rung - 1) * 23 })),
  choices: LEVELS.map((choice) => ({
    level: choice,
    name: capital(hedgingName(choice)),
    meaning: MEANINGS[choice],
    chosen: choice === level,
  })),
})
