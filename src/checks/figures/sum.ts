import type { Figure } from '../../domain/ledger.ts'

/** A whole and the parts that words say it has. `isOpen`: the words do not promise that the parts are all of it; `isSome`: only too many would be wrong. */
export type Sum = Readonly<{ whole: Figure; parts: readonly Figure[]; isOpen?: boolean; isSome?: boolean }>
