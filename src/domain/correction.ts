import type { Checkability } from './claim.ts'
import type { Editor } from './editor.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'

/** What of a claim's reading a person can set right; a figure goes by the place at which it begins. */
export type CorrectedField =
  'source' | 'hedging' | 'cue' | 'kind' | 'checkability' | 'removed' | `quantity:${number}`

/** That a person set a part of a claim's reading: a later reading does not overwrite it. */
export type Setting = Readonly<{ field: CorrectedField; by: Editor; at: Date }>

export const CHECKABILITIES: readonly Checkability[] = ['fact', 'opinion', 'forecast']

/** How a figure is read, apart from its place. */
export type FigureReading = Pick<Quantity, 'min' | 'max' | 'unit' | 'of' | 'ofSpan' | 'approximate'>

export const quantityField = ({ span }: Readonly<{ span: Span }>): CorrectedField => `quantity:${span.start}`
