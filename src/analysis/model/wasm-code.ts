/*
 * The few instructions of WebAssembly that the kernels are made of, each as its bytes. Operands come first, as on the
 * machine's stack: `add(get(A), get(B))` is three instructions.
 */
export type Code = readonly number[]

/** A number in sevens of bits, the lowest first, as WebAssembly writes it. */
const leb = (value: number): number[] => {
  const bytes: number[] = []
  for (let rest = value; ;) {
    const low = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low]
    bytes.push(low | 0x80)
  }
}
const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]

export const I32 = 0x7f
export const V128 = 0x7b

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
export const constant = (value: number): Code => [0x41, ...leb(value)]

/** An instruction that takes values from the stack and leaves one. */
const plain =
  (code: number) =>
  (...values: readonly Code[]): Code => [...values.flat(), code]
export const add = plain(0x6a)
export const multiply = plain(0x6c)
/** 1 for whatever is not 0. */
export const isSome = (value: Code): Code => plain(0x47)(value, constant(0))

/** The same of the instructions on vectors. */
export const vector =
  (code: number, ...more: readonly number[]) =>
  (...values: readonly Code[]): Code => [...values.flat(), 0xfd, ...unsigned(code), ...more]

export const addFloats = vector(0xe4)
export const multiplyFloats = vector(0xe6)
export const addDoubles = vector(0xf0)
export const multiplyDoubles = vector(0xf2)
/** The lower half in 64 bits, and back. */
export const toDoubles = vector(0x5f)
export const toSingles = vector(0x5e)

/** Alignment is but a hint: none is given. */
const memory = (offset: number): number[] => [0, ...unsigned(offset)]
export const loadInteger = (address: Code, offset = 0): Code => [...address, 0x28, ...memory(offset)]
export const storeInteger = (address: Code, value: Code, offset = 0): Code => [
  ...[...address, ...value, 0x36],
  ...memory(offset),
]
export const loadVector = (address: Code, offset = 0): Code => vector(0, ...memory(offset))(address)
/** Four times the same number. */
export const loadSpread = (address: Code, offset = 0): Code => vector(9, ...memory(offset))(address)
export const storeVector = (address: Code, value: Code, offset = 0): Code =>
  vector(11, ...memory(offset))(address, value)
export const noVector: Code = vector(12, ...new Array<number>(16).fill(0))()
/** Twice the same number of 64 bits. */
export const twice = (value: number): Code => {
  const bytes = new Uint8Array(Float64Array.of(value, value).buffer)
  return vector(12, ...bytes)()
}
/** Lanes of four bytes, picked from two vectors: 0 to 3 from the first, 4 to 7 from the second. */
const pick = (lanes: readonly number[], first: Code, second: Code): Code =>
  vector(13, ...lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte)))(first, second)
/** The upper half of a vector as a lower half, and the lower halves of two as one vector. */
export const upperOf = (value: Code): Code => pick([2, 3, 2, 3], value, value)
export const joined = (low: Code, high: Code): Code => pick([0, 1, 4, 5], low, high)

/** `local += what`. */
export const increase = (local: number, what: Code): Code => set(local, add(get(local), what))

/** Repeats the body while `counter < bound`: at least once. */
export const repeat = (body: Code, counter: number, bound: number): Code => [
  ...[0x03, 0x40],
  ...body,
  ...[...get(counter), ...get(bound), 0x48],
  ...[0x0d, 0, 0x0b],
]

/** A function of 32-bit integers that gives nothing: its locals follow its parameters, the vectors last. */
export type WasmFunction = Readonly<{
  name: string
  parameters: number
  integers: number
  vectors: number
  body: Code
}>

const text = (value: string): number[] => [value.length, ...new TextEncoder().encode(value)]
const section = (id: number, entries: readonly Code[]): number[] => {
  const content = [...unsigned(entries.length), ...entries.flat()]
  return [id, ...unsigned(content.length), ...content]
}
const bodyOf = ({ integers, vectors, body }: WasmFunction): number[] => {
  const code = [2, ...unsigned(integers), I32, ...unsigned(vectors), V128, ...body, 0x0b]
  return [...unsigned(code.length), ...code]
}

/** The bytes of a module that asks for `host.memory` and gives these functions. */
export const moduleOf = (functions: readonly WasmFunction[]): Uint8Array =>
  Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      functions.map(({ parameters }) => [0x60, parameters, ...new Array<number>(parameters).fill(I32), 0]),
    ),
    ...section(2, [[...text('host'), ...text('memory'), 2, 0, 1]]),
    ...section(
      3,
      functions.map((_, index) => [index]),
    ),
    ...section(
      7,
      functions.map(({ name }, index) => [...text(name), 0, index]),
    ),
    ...section(10, functions.map(bodyOf)),
  ])
