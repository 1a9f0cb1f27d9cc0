import {
  type Code,
  type WasmFunction,
  add,
  addFloats,
  addDoubles,
  constant,
  get,
  increase,
  joined,
  loadVector,
  multiplyDoubles,
  repeat,
  set,
  storeVector,
  toDoubles,
  toSingles,
  twice,
  upperOf,
} from './wasm-code.ts'

/*
 * The WebAssembly of what a word beside a cue brings: addUp(z, own, one, other, six rows, width), addresses, and the
 * width in bytes. To `z` goes the mean of `one` and `other`, what the word itself brings and the six rows, each added
 * after the other.
 */
const [Z, OWN, ONE, OTHER] = [0, 1, 2, 3]
const ROWS = [4, 5, 6, 7, 8, 9]
const [WIDTH, AT] = [10, 11]
const [SUM, LOW, HIGH, HALF] = [12, 13, 14, 15]

const at = (place: number): Code => loadVector(add(get(place), get(AT)))
const meanWithOwn = (half: (value: Code) => Code): Code =>
  addDoubles(
    multiplyDoubles(addDoubles(toDoubles(half(at(ONE))), toDoubles(half(at(OTHER)))), get(HALF)),
    toDoubles(half(at(OWN))),
  )

const fourNumbers = [
  ...set(
    LOW,
    meanWithOwn((value) => value),
  ),
  ...set(HIGH, meanWithOwn(upperOf)),
  ...set(SUM, joined(toSingles(get(LOW)), toSingles(get(HIGH)))),
  ...ROWS.flatMap((row) => set(SUM, addFloats(get(SUM), at(row)))),
  ...storeVector(add(get(Z), get(AT)), get(SUM)),
  ...increase(AT, constant(16)),
]

export const addUpFunction: WasmFunction = {
  ...{ name: 'addUp', parameters: 11, integers: 1, vectors: 4 },
  body: [...set(HALF, twice(0.5)), ...set(AT, constant(0)), ...repeat(fourNumbers, AT, WIDTH)],
}
