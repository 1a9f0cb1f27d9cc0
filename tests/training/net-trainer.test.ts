import { expect, test } from 'vitest'
import {
  CONTENT_BEGIN,
  CONTENT_INSIDE,
  IN_CUE,
  SOURCE_BEGIN,
} from '../../src/analysis/attribution/attribution-model.ts'
import { bestPaths } from '../../src/analysis/attribution/best-paths.ts'
import { runBeside, spanScoresOf } from '../../src/analysis/attribution/net-beside.ts'
import { CONTENT_SCORES, CUE_SCORES, SOURCE_SCORES } from '../../src/analysis/attribution/net-places.ts'
import { netKernel, runNet } from '../../src/analysis/attribution/net.ts'
import { ROWS_A_WORD } from '../../src/analysis/attribution/span-rows.ts'
import { type BesideExample, packExamples } from '../../src/training/beside-examples.ts'
import type { NetSamples } from '../../src/training/net-samples.ts'
import { type LearntNet, learnNet } from '../../src/training/net-trainer.ts'
import { randomFrom } from '../../src/training/random.ts'

const SHAPE = { vector: 4, width: 16, hidden: 8, layers: 2, beside: 16, besideHidden: 8 }
const SETTINGS = {
  ...{ epochs: 40, rate: 0.02, seed: 5, rows: 64, aside: 0.5, beside: 0.5 },
  ...{ featureDropout: 0, vectorDropout: 0, inner: 0, outer: 0 },
}
const PLAIN = 0
const MARKED = 1
const LENGTH = 8
const VECTORS = Float32Array.of(1, 0, 0, 0, 0, 0, 1, 0)

/**
 * Paragraphs of eight words, some marked, that hang from words anywhere. What is to be learnt no word knows itself: a
 * cue is what hangs from a marked word, a source is all of a paragraph that opens with the other vector, a
 * content what has a marked word behind it.
 */
const riddles = (count: number, seed: number): NetSamples => {
  const random = randomFrom(seed)
  const words = count * LENGTH
  const pick = (most: number) => Math.floor(random() * most)
  const ids = Int32Array.from({ length: words }, () => (random() < 0.2 ? MARKED : PLAIN))
  const vector = Int32Array.from({ length: words }, () => pick(2))
  const head = Int32Array.from({ length: words }, (_, at) => at - (at % LENGTH) + pick(LENGTH))
  const firstOf = (at: number) => at - (at % LENGTH)
  const isAfter = (at: number) => ids.subarray(at + 1, firstOf(at) + LENGTH).includes(MARKED)
  const firsts = Array.from({ length: count }, (_, index) => index * LENGTH)
  return {
    ...{ ids, vector, head },
    cues: new Map(firsts.map((first) => [first, [exampleAt(ids, first, pick(LENGTH))]])),
    offsets: Int32Array.from({ length: words + 1 }, (_, at) => at),
    sequences: Array.from({ length: count }, (_, index) => ({
      first: index * LENGTH,
      end: (index + 1) * LENGTH,
    })),
    gate: Int32Array.from({ length: words }, () => 0),
    cue: Uint8Array.from(head, (up) => (ids[up] === MARKED ? 1 : 0)),
    source: Uint8Array.from({ length: words }, (_, at) => (vector[firstOf(at)] === 1 ? 1 : 0)),
    content: Uint8Array.from({ length: words }, (_, at) => (isAfter(at) ? 1 : 0)),
  }
}

const [LEFT, RIGHT] = [1, 2]

/** The cue that stands in a paragraph at `place`, with the right answer. */
const exampleAt = (ids: Int32Array, first: number, place: number): BesideExample => {
  const isMarked = ids[first + place] === MARKED
  const labels = Uint8Array.from({ length: LENGTH }, (_, at) => {
    if (at === place) return IN_CUE
    if (isMarked === at > place) return at === (isMarked ? place + 1 : 0) ? CONTENT_BEGIN : CONTENT_INSIDE
    return at === (isMarked ? place - 1 : place + 1) ? SOURCE_BEGIN : 0
  })
  const sideOf = (at: number) => (at < place ? LEFT : at > place ? RIGHT : 0)
  return {
    cue: { first: first + place, end: first + place + 1 },
    window: { first, end: first + LENGTH },
    rows: Uint16Array.from({ length: LENGTH * ROWS_A_WORD }, (_, cell) =>
      sideOf(Math.floor(cell / ROWS_A_WORD)),
    ),
    labels,
  }
}

/** Reads the samples. */
const read = (learnt: LearntNet, samples: NetSamples) => {
  const count = samples.ids.length
  const room = netKernel(SHAPE, { words: count + 4, beside: count + 4 })
  const { kernel, net, work } = room
  kernel.memory.set(learnt.weights)
  samples.ids.forEach((id, at) => {
    const row = learnt.table.subarray(id * SHAPE.width, (id + 1) * SHAPE.width)
    kernel.memory.set(row, work.x.at + at * SHAPE.width)
    const vector = samples.vector[at]! * 4
    kernel.memory.set(VECTORS.subarray(vector, vector + 4), work.words.at + at * 4)
  })
  runNet(kernel, SHAPE, net, work, { count, ...samples })
  return room
}

/** The share of cues whose source and content the net labels rightly, word for word. */
const rightBeside = (learnt: LearntNet, samples: NetSamples): number => {
  const { kernel, net, work, spans } = read(learnt, samples)
  const examples = [...samples.cues.values()].flat()
  const results = { at: work.scores.at, columns: work.scores.columns }
  const right = packExamples(examples.map((example) => ({ example, base: 0 }))).flatMap((part) => {
    runBeside(kernel, SHAPE, net, spans, part.pack, results)
    return part.examples.filter(({ cue, labels }, index) => {
      const { first, end } = part.pack.sequences[index]!
      const shift = first - (cue.first - (cue.first % LENGTH))
      const range = { first, end, cueFrom: cue.first + shift, cueEnd: cue.end + shift }
      const [best] = bestPaths(learnt.spanSteps, spanScoresOf(kernel, spans, range), end - first, 1)
      return best?.labels.join() === labels.join()
    })
  })
  return right.length / examples.length
}

/** The share of words whose label the net scores highest. */
const rightShare = (learnt: LearntNet, samples: NetSamples, role: 'cue' | 'source' | 'content'): number => {
  const { kernel, work } = read(learnt, samples)
  const { memory: m } = kernel
  const from = { cue: CUE_SCORES, source: SOURCE_SCORES, content: CONTENT_SCORES }[role]
  return (
    samples[role].filter((label, at) => {
      const own = work.scores.at + at * work.scores.columns + from
      const isHigher = m[own + 1]! > m[own]!
      return isHigher === (label === 1)
    }).length / samples.ids.length
  )
}

const learnt = learnNet(riddles(300, 1), VECTORS, { shape: SHAPE, features: 2 }, SETTINGS)

test.each`
  role         | from
  ${'cue'}     | ${'the head'}
  ${'source'}  | ${'the far beginning, by its vector'}
  ${'content'} | ${'the words behind'}
`('learns from $from', ({ role }: { role: 'cue' | 'source' | 'content' }) => {
  expect(rightShare(learnt, riddles(60, 2), role)).toBeGreaterThan(0.97)
})

test('learns what lies beside a cue: on which side, and how far', () => {
  expect(rightBeside(learnt, riddles(60, 2))).toBeGreaterThan(0.95)
})

test('the same seed gives the same bits', () => {
  const settings = { ...SETTINGS, epochs: 2, featureDropout: 0.3, vectorDropout: 0.1, inner: 0.1, outer: 0.3 }
  const again = () => learnNet(riddles(40, 3), VECTORS, { shape: SHAPE, features: 2 }, settings)
  expect(again()).toEqual(again())
  expect(again().weights).not.toEqual(
    learnNet(riddles(40, 3), VECTORS, { shape: SHAPE, features: 2 }, { ...settings, seed: 6 }).weights,
  )
})
