import type { CueNet } from './cue-net.ts'
import { type NetShares, emptyShares, packsOf, readPack } from './net-reader.ts'
import type { WordTable } from './word-table.ts'

/** What several nets say of each word, averaged, and what each of them gives by itself. */
export type NetsShares = Omit<NetShares, 'results'> & Readonly<{ each: readonly NetShares[] }>

const meanOf = (each: readonly Float64Array[]): Float64Array => {
  const [first, ...rest] = each as [Float64Array, ...Float64Array[]]
  if (rest.length === 0) return first
  return first.map((value, at) => rest.reduce((sum, other) => sum + other[at]!, value) / each.length)
}

/** Has several nets read a text; they vote alike. */
export const netsShares = (t: WordTable, nets: readonly CueNet[]): NetsShares => {
  const each = nets.map((net) => emptyShares(t, net))
  for (const pack of packsOf(t)) nets.forEach((net, index) => readPack(net, pack, each[index]!))
  const mean = (column: 'state' | 'step' | 'spans') => meanOf(each.map((one) => one[column]))
  return { state: mean('state'), step: mean('step'), spans: mean('spans'), opens: each[0]!.opens, each }
}
