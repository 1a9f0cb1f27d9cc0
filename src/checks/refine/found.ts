import type { Finding } from '../../domain/finding.ts'

/** A finding before it is told from its likes and tied to claims. */
export type Found = Omit<Finding, 'id' | 'claims'>

/** One step over the whole list. */
export type Refiner = (findings: readonly Found[]) => readonly Found[]
