import type { Check } from './check.ts'

/** Every check of the desk, alphabetical by id. */
export const checks: readonly Check[] = []
