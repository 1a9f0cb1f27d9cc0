import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { besideOf } from './given-beside.ts'
import { isBeyond } from './is-beyond.ts'
import { isSuperseded } from './is-superseded.ts'

/** Whether the article itself tells why two figures differ; `before` stands right before the later one. */
export const isExplained = (copy: Copy, a: Figure, b: Figure, before: Figure | undefined): boolean =>
  isBeyond(copy, a, b, before) ||
  isDispatched(copy.text, a, b) ||
  isToldBeside(copy.ledger, a, b) ||
  isSuperseded(copy, a) ||
  isSuperseded(copy, b)

// A running report is a row of dispatches, each with its hour on a line of its own: what stood at one is past at the next.
const DISPATCH = /\n\s*(?:\d{1,2}[:.]\d\d|\d{1,2})\s*(?:[ap]\.?m\.?)[^\n]{0,20}\n/iu

const isDispatched = (text: string, a: Figure, b: Figure): boolean =>
  DISPATCH.test(text.slice(a.quantity.span.end, b.quantity.span.start))

/** *Five killed; one death across the border*, and *five people, and one man*: beside either, the other value stands too. */
const isToldBeside = (ledger: readonly Figure[], a: Figure, b: Figure): boolean =>
  besideOf(a, ledger).some((figure) => hasValueOf(figure, b)) ||
  besideOf(b, ledger).some((figure) => hasValueOf(figure, a))

const hasValueOf = ({ quantity, fate }: Figure, other: Figure): boolean =>
  quantity.min === other.quantity.min &&
  quantity.max === other.quantity.max &&
  quantity.unit === other.quantity.unit &&
  fate === other.fate
