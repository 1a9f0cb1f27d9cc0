/*
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): words wait in a buffer, go on a
 * stack, and leave it for their head, which is either the next word of the buffer or the word below on the stack.
 * The artificial root stands at the end of the buffer, so that a tree of n words takes 2n steps.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

export type ParseState = {
  /** Words with the root behind them. */
  readonly size: number
  readonly words: Int32Array
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly leftmost: Int32Array
  readonly rightmost: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  readonly stack: Int32Array
  depth: number
  next: number
}

const ROOT_VALUE = 11

const withRoot = (values: Int32Array): Int32Array => {
  const result = new Int32Array(values.length + 1)
  result.set(values)
  result[values.length] = ROOT_VALUE
  return result
}

export const startParse = (words: Int32Array, tags: Int32Array): ParseState => {
  const size = words.length + 1
  return {
    size,
    words: withRoot(words),
    tags: withRoot(tags),
    heads: new Int32Array(size).fill(-1),
    leftmost: new Int32Array(size).fill(-1),
    rightmost: new Int32Array(size).fill(-1),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
    stack: new Int32Array(size),
    depth: 0,
    next: 0,
  }
}

export const isFinished = (state: ParseState): boolean => state.next >= state.size - 1 && state.depth === 0

export const canTake = (state: ParseState, action: number): boolean => {
  if (action === SHIFT) return state.next < state.size - 1
  return action === LEFT ? state.depth > 0 : state.depth > 1
}

/** Takes a step. It must be one that `canTake` allows. */
export const take = (state: ParseState, action: number): void => {
  const { stack, heads } = state
  if (action === SHIFT) {
    stack[state.depth++] = state.next++
    return
  }
  const dependent = stack[--state.depth]!
  if (action === LEFT) {
    const head = state.next
    heads[dependent] = head
    const leftmost = state.leftmost[head]!
    if (leftmost < 0 || dependent < leftmost) state.leftmost[head] = dependent
    if (state.leftCount[head]! < 255) state.leftCount[head] = state.leftCount[head]! + 1
    return
  }
  const head = stack[state.depth - 1]!
  heads[dependent] = head
  if (dependent > state.rightmost[head]!) state.rightmost[head] = dependent
  if (state.rightCount[head]! < 255) state.rightCount[head] = state.rightCount[head]! + 1
}
