import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyse } from '../../../src/analysis/analyse.ts'
import { findAttributions } from '../../../src/analysis/attribution/find-attributions.ts'
import { readSyntax } from '../../../src/analysis/syntax/read-syntax.ts'

const ROUNDS = 3
const wink = winkNLP(model)

/** What is timed: ours at three depths, and what two general parsers take for parts of speech alone. */
const WAYS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['text to whole analysis', (text) => analyse(text, { publishedAt: '2020-11-09' })],
  ['text to attributions', (text) => findAttributions(text, readSyntax(text))],
  ['text to grammar', (text) => readSyntax(text)],
  ['compromise, parts of speech', (text) => compromise(text).docs.length],
  ['wink-nlp, parts of speech', (text) => wink.readDoc(text).tokens().out(wink.its.pos).length],
]

/** Seconds of processor time that something takes: of one core, whatever else the machine does. */
const processorSeconds = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const secondsFor = (texts: readonly string[], read: (text: string) => unknown): number =>
  Math.min(
    ...Array.from({ length: ROUNDS }, () => processorSeconds(() => texts.forEach((text) => read(text)))),
  )

/** Words a second of one core, the best of some rounds, and the slowest article. */
export const printSpeed = (texts: readonly string[]): void => {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  console.log('\nspeed, words a second of one core')
  for (const [what, read] of WAYS)
    console.log(`${what.padEnd(30)} ${String(Math.round(words / secondsFor(texts, read))).padStart(8)}`)
  const slowest = Math.max(...texts.map((text) => processorSeconds(() => analyse(text))))
  console.log(`slowest article, whole analysis: ${(slowest * 1000).toFixed(0)} ms`)
}

const ODD: readonly (readonly [string, string])[] = [
  ['a sentence of 20,000 words', 'and then he said that it was so '.repeat(2500)],
  ['50,000 quotation marks', '"'.repeat(50_000)],
  ['1 MB without a space', 'a+b.c-'.repeat(170_000)],
  ['100,000 line breaks', 'Yes.\n'.repeat(100_000)],
]

/** How long input takes that no newspaper prints. */
export const printOdd = (): void => {
  for (const [what, text] of ODD)
    console.log(`${what}: ${processorSeconds(() => analyse(text)).toFixed(2)} s to whole analysis`)
}

/** What the program holds, in bytes, when all that nobody needs has been let go. */
const held = (): number => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}

/** Memory after many rounds: flat, if nothing is kept. */
export const printMemory = (texts: readonly string[]): void => {
  const sizes = [1, 2, 3, 4].map(() => {
    for (const text of texts) analyse(text)
    return `${(held() / 1e6).toFixed(0)} MB`
  })
  console.log(`heap in use after each of four rounds of whole analysis: ${sizes.join(', ')}`)
}
