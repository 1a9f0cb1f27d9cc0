import { analyse } from '../../../src/analysis/analyse.ts'
import { checks } from '../../../src/checks/index.ts'
import { runChecks } from '../../../src/checks/run-checks.ts'
import { wordsIn } from './score.ts'

const RUNS = 3

/** Prints how long the checks take over 10,000 and 100,000 words made of some texts, and over one sentence again and again. */
export const benchLength = (texts: readonly string[]): void => {
  const words = texts.join('\n\n').split(/(?<=\s)/u)
  const ofLength = (length: number): string => {
    const copies = Math.ceil(length / words.length)
    return Array.from({ length: copies }, () => words)
      .flat()
      .slice(0, length)
      .join('')
  }
  const [short, long] = [ofLength(10_000), ofLength(100_000)].map(secondsFor)
  console.log('\nThe checks alone, without the reading before them')
  console.log(`  over 10,000 words ${short?.toFixed(2)} s, over 100,000 ${long?.toFixed(2)} s`)
  console.log(`  ratio ${((long ?? 0) / (short ?? 1)).toFixed(1)} (at most 11)`)
  const same = 'Police said that 14 people were killed in the blast at Dorn on Monday. '
  const odd = same.repeat(Math.ceil(20_000 / wordsIn(same)))
  console.log(`  over one sentence again and again, 20,000 words ${secondsFor(odd).toFixed(2)} s`)
}

/** The best of some runs, after one that warms up, in seconds. */
const secondsFor = (text: string): number => {
  const times = Array.from({ length: RUNS }, () => {
    // What checks keep for a text belongs to its reading: each run has its own.
    const reading = { ...analysed(text) }
    const start = performance.now()
    runChecks(checks, reading)
    return (performance.now() - start) / 1000
  })
  return Math.min(...times)
}

const readings = new Map<string, ReturnType<typeof analyse>>()

const analysed = (text: string): ReturnType<typeof analyse> => {
  const reading = readings.get(text) ?? analyse(text, { publishedAt: '2021-07-15' })
  readings.set(text, reading)
  return reading
}
