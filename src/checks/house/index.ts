import type { Check } from '../check.ts'
import { anonymityUnexplained } from './anonymity-unexplained.ts'
import { estimateWithoutEstimator } from './estimate-without-estimator.ts'
import { opinionAnonymous } from './opinion-anonymous.ts'
import { singleSource } from './single-source.ts'
import { sourceUndescribed } from './source-undescribed.ts'
import { superlativeUnattributed } from './superlative-unattributed.ts'

/** House rules, alphabetical by id: no article is at odds with itself by them, so a desk switches them on by choice. */
export const houseRules: readonly Check[] = [
  anonymityUnexplained,
  estimateWithoutEstimator,
  opinionAnonymous,
  singleSource,
  sourceUndescribed,
  superlativeUnattributed,
]
