import type { Check } from '../checks/check.ts'
import { checks } from '../checks/index.ts'
import type { Stores } from '../domain/stores.ts'

/** The checks that the desk runs on an article. */
// eslint-disable-next-line @typescript-eslint/require-await -- what a desk has set is kept in its store
export const checksInUse = async (_stores: Stores): Promise<readonly Check[]> => checks
