import { FARTHEST, LAST, STEPS } from './sigmoid-tables.ts'
import {
  type Code,
  type WasmFunction,
  add,
  addDoubles,
  constant,
  get,
  increase,
  joined,
  loadVector,
  multiply,
  multiplyDoubles,
  multiplyFloats,
  repeat,
  set,
  storeVector,
  toDoubles,
  toSingles,
  twice,
  upperOf,
  vector,
} from './wasm-code.ts'

/*
 * The WebAssembly of a layer's recurrence in one direction, as `matrix-kernel.ts` tells:
 * recur(gates, state, out, before, gatesStep, step, count, width, tables), addresses, steps and width in bytes.
 * Four units at a time; what is between is reckoned in 64 bits, two and two, and kept in 32.
 */
const subtractDoubles = vector(0xf1)
const toIntegers = vector(0xfc)
const addIntegers = vector(0xae)
const atMost = vector(0xb6)
const atLeast = vector(0xb8)
const spreadInteger = vector(0x11)
const shiftLeft = vector(0xab)
const laneOf = (lane: number, from: Code): Code => vector(0x1b, lane)(from)
const loadLane = (lane: number, address: Code, into: Code): Code => vector(0x56, 0, 0, lane)(address, into)

const [GATES, STATE, OUT, BEFORE, GATES_STEP, STEP, COUNT, WIDTH, TABLES] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const [WORD, UNIT] = [9, 10]
const [FORGET, SHOW, LOW, HIGH, INDEX, RESULT] = [11, 12, 13, 14, 15, 16]
const [STEPS_TWICE, MIDDLE_TWICE, ONE_TWICE, NONE, LAST_FOUR, AT_SIGMOID, AT_TANH] = [
  17, 18, 19, 20, 21, 22, 23,
]

/** Sets `to` to what the table that lies at `table` holds for four numbers, given as doubles two and two. */
const lookUp = (to: number, table: number, low: Code, high: Code): Code => {
  const indexOf = (half: Code) =>
    toIntegers(addDoubles(multiplyDoubles(half, get(STEPS_TWICE)), get(MIDDLE_TWICE)))
  const index = atMost(atLeast(joined(indexOf(low), indexOf(high)), get(NONE)), get(LAST_FOUR))
  return [
    ...set(INDEX, addIntegers(shiftLeft(index, constant(2)), get(table))),
    ...set(RESULT, get(NONE)),
    ...[0, 1, 2, 3].flatMap((lane) => set(RESULT, loadLane(lane, laneOf(lane, get(INDEX)), get(RESULT)))),
    ...set(to, get(RESULT)),
  ]
}

const timesWidth = (times: number): Code => multiply(get(WIDTH), constant(times))
const gateAt = (times: number): Code => add(add(get(GATES), get(UNIT)), timesWidth(times))
const own = (place: number): Code => add(get(place), get(UNIT))

/** Looks up a gate's sigmoids, keeps them in a local and in the gate's place. */
const openGate = (to: number, times: number): Code => [
  ...set(RESULT, loadVector(gateAt(times))),
  ...set(LOW, toDoubles(get(RESULT))),
  ...set(HIGH, toDoubles(upperOf(get(RESULT)))),
  ...lookUp(to, AT_SIGMOID, get(LOW), get(HIGH)),
  ...storeVector(gateAt(times), get(to)),
]

/** What is held by two units: the new by as much as the old is forgotten. */
const heldBy = (half: (value: Code) => Code): Code => {
  const forget = toDoubles(half(get(FORGET)))
  return addDoubles(
    multiplyDoubles(subtractDoubles(get(ONE_TWICE), forget), toDoubles(half(loadVector(gateAt(0))))),
    multiplyDoubles(forget, toDoubles(half(loadVector(own(BEFORE))))),
  )
}

const fourUnits = [
  ...openGate(FORGET, 2),
  ...openGate(SHOW, 4),
  ...set(
    LOW,
    heldBy((value) => value),
  ),
  ...set(HIGH, heldBy(upperOf)),
  ...storeVector(own(STATE), joined(toSingles(get(LOW)), toSingles(get(HIGH)))),
  ...lookUp(RESULT, AT_TANH, get(LOW), get(HIGH)),
  ...storeVector(own(OUT), multiplyFloats(get(SHOW), get(RESULT))),
  ...increase(UNIT, constant(16)),
]

export const recurFunction: WasmFunction = {
  ...{ name: 'recur', parameters: 9, integers: 2, vectors: 13 },
  body: [
    ...set(STEPS_TWICE, twice(STEPS)),
    ...set(MIDDLE_TWICE, twice(FARTHEST * STEPS + 0.5)),
    ...set(ONE_TWICE, twice(1)),
    ...set(NONE, spreadInteger(constant(0))),
    ...set(LAST_FOUR, spreadInteger(constant(LAST))),
    ...set(AT_SIGMOID, spreadInteger(get(TABLES))),
    ...set(AT_TANH, spreadInteger(add(get(TABLES), constant((LAST + 1) * 4)))),
    ...set(WORD, constant(0)),
    ...repeat(
      [
        ...set(UNIT, constant(0)),
        ...repeat(fourUnits, UNIT, WIDTH),
        ...set(BEFORE, get(STATE)),
        ...increase(GATES, get(GATES_STEP)),
        ...increase(STATE, get(STEP)),
        ...increase(OUT, get(STEP)),
        ...increase(WORD, constant(1)),
      ],
      WORD,
      COUNT,
    ),
  ],
}
