import { expect, test } from 'vitest'
import { netKernel, runNet } from '../../src/analysis/attribution/net.ts'
import {
  CONTENT_SCORES,
  CUE_SCORES,
  SCORES,
  SOURCE_SCORES,
} from '../../src/analysis/attribution/net-places.ts'
import { type LearntNet, type NetSamples, learnNet } from '../../src/training/net-trainer.ts'
import { randomFrom } from '../../src/training/random.ts'

const SHAPE = { vector: 4, width: 16, hidden: 8, layers: 2 }
const SETTINGS = {
  ...{ epochs: 40, rate: 0.02, seed: 5, rows: 64, aside: 0.5 },
  ...{ featureDropout: 0, vectorDropout: 0, inner: 0, outer: 0 },
}
const PLAIN = 0
const MARKED = 1
const LENGTH = 8
const VECTORS = Float32Array.of(1, 0, 0, 0, 0, 0, 1, 0)

/**
 * Paragraphs of eight words, some marked, that hang from words anywhere. What is to be learnt no word knows itself: a
 * cue is what hangs from a marked word, a source is all of a paragraph that opens with the other vector, a content
 * what has a marked word behind it.
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
  return {
    ...{ ids, vector, head },
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

/** The share of words whose label the net scores highest. */
const rightShare = (learnt: LearntNet, samples: NetSamples, role: 'cue' | 'source' | 'content'): number => {
  const count = samples.ids.length
  const { kernel, net, work } = netKernel(SHAPE, count + 4)
  const { memory: m } = kernel
  m.set(learnt.weights)
  samples.ids.forEach((id, at) => {
    m.set(learnt.table.subarray(id * SHAPE.width, (id + 1) * SHAPE.width), work.x.at + at * SHAPE.width)
    m.set(VECTORS.subarray(samples.vector[at]! * 4, samples.vector[at]! * 4 + 4), work.words.at + at * 4)
  })
  runNet(kernel, SHAPE, net, work, { count, ...samples })
  const from = { cue: CUE_SCORES, source: SOURCE_SCORES, content: CONTENT_SCORES }[role]
  return (
    samples[role].filter((label, at) => {
      const own = work.scores.at + at * SCORES + from
      const isHigher = m[own + 1]! > m[own]!
      return isHigher === (label === 1)
    }).length / count
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

test('the same seed gives the same bits', () => {
  const settings = { ...SETTINGS, epochs: 2, featureDropout: 0.3, vectorDropout: 0.1, inner: 0.1, outer: 0.3 }
  const again = () => learnNet(riddles(40, 3), VECTORS, { shape: SHAPE, features: 2 }, settings)
  expect(again()).toEqual(again())
  expect(again().weights).not.toEqual(
    learnNet(riddles(40, 3), VECTORS, { shape: SHAPE, features: 2 }, { ...settings, seed: 6 }).weights,
  )
})
