import type { Figure } from '../../domain/ledger.ts'
import type { Copy, Raised } from '../check.ts'
import { findOneFor } from './find-one-for.ts'
import { findPace } from './find-pace.ts'
import { findProduct } from './find-product.ts'
import { findSpeed } from './find-speed.ts'
import { exactOf, shown, shownIn } from './wording.ts'

/** What one sentence makes of two of its figures: a product, a speed, a pace. */
export const raiseMade = function* (copy: Copy, figures: readonly Figure[]): Iterable<Raised> {
  const product = findProduct(copy, figures)
  if (product) {
    const [a, b] = [exactOf(product.one) ?? 0, exactOf(product.other) ?? 0]
    yield made(product.total, [product.one, product.other], `${shown(a)} × ${shown(b)} = ${shown(a * b)}`)
  }
  const speed = findSpeed(copy, figures)
  if (speed) {
    const unit = speed.speed.quantity.unit
    const right = shownIn((speed.right.low + speed.right.high) / 2, unit)
    yield made(speed.speed, [speed.way, speed.time], `${told(speed.way)} in ${told(speed.time)} = ${right}`)
  }
  const pace = findPace(copy, figures)
  if (pace) {
    const a = exactOf(pace.first) ?? 0
    const sum = pace.times >= 1 ? `÷ ${shown(pace.times)}` : `× ${shown(1 / pace.times)}`
    yield made(pace.second, [pace.first], `${shown(a)} ${sum} = ${shown(a / pace.times)}`)
  }
}

/** *One doctor for every 1,500 people*, where the two numbers make another. */
export const raiseOneFor = function* (copy: Copy, figures: readonly Figure[]): Iterable<Raised> {
  const found = findOneFor(copy, figures)
  if (!found) return
  const [few, many] = [exactOf(found.few) ?? 1, exactOf(found.many) ?? 0]
  yield made(found.told, [found.few, found.many], `${shown(many)} ÷ ${shown(few)} = ${shown(many / few)}`)
}

const told = (figure: Figure): string => shownIn(exactOf(figure) ?? 0, figure.quantity.unit)

const made = (at: Figure, from: readonly Figure[], step: string): Raised => ({
  message: `${step}; ${told(at)} stand here.`,
  at: at.quantity.span,
  related: from.map(({ quantity }) => quantity.span),
  working: { kind: 'steps', steps: [step, `In the text: ${told(at)}`] },
})
