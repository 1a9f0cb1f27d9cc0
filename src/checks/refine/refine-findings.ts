import { dropEchoes } from './drop-echoes.ts'
import { dropMirrors } from './drop-mirrors.ts'
import type { Refiner } from './found.ts'
import { mergeSamePlace } from './merge-same-place.ts'
import { sortFindings } from './sort-findings.ts'

const STEPS: readonly Refiner[] = [sortFindings, dropMirrors, mergeSamePlace, dropEchoes, sortFindings]

/** One fault, one finding, with all its places, in reading order. */
export const refineFindings: Refiner = (findings) => STEPS.reduce((list, step) => step(list), findings)
