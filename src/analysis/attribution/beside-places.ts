import {
  type LayerPlaces,
  type LayerWork,
  type NetShape,
  type Place,
  type Placing,
  columnsOf,
  placer,
} from './net-places.ts'
import { SPAN_ROWS } from './span-rows.ts'

/** Scores a word beside a cue: as many as the span chain has labels, and padding. */
export const SPAN_SCORES = 8

/** The weights of what reads spans beside a cue. */
export type SpanPlaces = Readonly<{ rows: Place; layer: LayerPlaces; out: Place; direct: Place; bias: Place }>

/** Takes up room for those. */
export const besidePlaces = ({ beside, besideHidden }: NetShape, place: Placing): SpanPlaces => ({
  rows: place(SPAN_ROWS, beside),
  layer: { into: place(beside, 6 * besideHidden), bias: place(1, 6 * besideHidden) },
  out: place(2 * besideHidden, SPAN_SCORES),
  direct: place(beside, SPAN_SCORES),
  bias: place(1, SPAN_SCORES),
})

/** Where the intermediate results for up to `rows` words beside cues lie; first what is given of them. */
export type SpanWorkplaces = Readonly<{
  given: Place
  z: Place
  layer: LayerWork
  scores: Place
  size: number
}>

/** Where those lie, from `from` on. */
export const spanWorkplaces = (shape: NetShape, rows: number, from: number): SpanWorkplaces => {
  const { beside, besideHidden } = shape
  const { place, end } = placer(from)
  const places = {
    given: place(rows, columnsOf(shape)),
    z: place(rows, beside),
    layer: {
      gates: place(rows, 6 * besideHidden),
      state: place(rows, 2 * besideHidden),
      out: place(rows, 2 * besideHidden),
    },
    scores: place(rows, SPAN_SCORES),
  }
  return { ...places, size: end() - from }
}
