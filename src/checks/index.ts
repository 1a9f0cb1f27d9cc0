import { acronymChanges } from './acronym-changes.ts'
import type { Check } from './check.ts'
import { nameSpelledTwoWays } from './name-spelled-two-ways.ts'
import { titleDisagrees } from './title-disagrees.ts'
import { wordSlip } from './word-slip.ts'

/** Every check of the desk, alphabetical by id. */
export const checks: readonly Check[] = [acronymChanges, nameSpelledTwoWays, titleDisagrees, wordSlip]
