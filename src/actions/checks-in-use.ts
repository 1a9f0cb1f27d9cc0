import type { Check } from '../checks/check.ts'
import type { Stores } from '../domain/stores.ts'
import { checksOf } from './desk-checks.ts'

/** The checks that the desk runs on an article, by its settings. */
export const checksInUse = async ({
  checkSettings,
}: Pick<Stores, 'checkSettings'>): Promise<readonly Check[]> => checksOf(await checkSettings.list())
