/*
 * Claims, attributions and sources on news of many kinds: npm run bench:passages -- [--faults]
 * `--faults` tells what is wrong in the half that may be looked at; the other half is only counted.
 */
import { PASSAGES } from './passages.ts'
import { emptyScores, scorePassage, type Tally } from './score-passages.ts'

const ROWS = [
  ['found', 'attributions found'],
  ['source', 'source exact'],
  ['cue', 'cue exact'],
  ['content', 'content exact'],
  ['resolved', 'source resolved'],
  ['claims', 'claims right'],
  ['wanted', 'claims found'],
] as const

const share = ({ right, of }: Tally): string =>
  `${((100 * right) / Math.max(1, of)).toFixed(1).padStart(6)} (${right}/${of})`

/** Prints the scores of both halves. */
export const printPassages = (withFaults: boolean): void => {
  const halves = [emptyScores(), emptyScores()] as const
  PASSAGES.forEach((passage, index) => {
    const seen = index % 2 === 0
    const faults = scorePassage(passage, seen ? halves[0] : halves[1])
    if (seen && withFaults && faults.length > 0)
      console.log(`${faults[0]?.text}\n${faults.map(({ what }) => `    ${what}`).join('\n')}`)
  })
  console.log(`\n${PASSAGES.length} passages${' '.repeat(10)}seen${' '.repeat(14)}untouched`)
  for (const [key, name] of ROWS)
    console.log(name.padEnd(20), share(halves[0][key]).padEnd(20), share(halves[1][key]))
}

printPassages(process.argv.includes('--faults'))
