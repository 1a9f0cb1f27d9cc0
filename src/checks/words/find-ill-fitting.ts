import type { WordFit } from '../../domain/word-fit.ts'
import type { Copy } from '../check.ts'
import type { Misfit } from './find-misfit.ts'

/** The lead at which the company alone tells, and how near the other word has to be to it. */
const [CLEAR_LEAD, CLEAR_FIT] = [0.31, 0.38]
/** The lead that is enough where a word that goes with the slip speaks for the other one, too. */
const [LEAD, BESIDE_LEAD, AT_HOME] = [0.15, 0.3, 0.28]

const isClear = ({ fit, homeFit }: WordFit): boolean => fit >= CLEAR_FIT && fit - homeFit >= CLEAR_LEAD

const isBorneOut = ({ fit, homeFit, besideLead }: WordFit): boolean =>
  fit - homeFit >= LEAD && besideLead >= BESIDE_LEAD && homeFit <= AT_HOME

/** *The bishop knelt before the alter*: all that stands around a word speaks of the matter of its look-alike. */
export const illFitting = ({ syntax: { tokens }, mistaken }: Copy): ReadonlyMap<number, Misfit> =>
  new Map(
    mistaken
      .filter((fit) => isClear(fit) || isBorneOut(fit))
      .map(({ token, meant, speaking }): [number, Misfit] => {
        const words = speaking.flatMap((at) => tokens[at] ?? []).slice(0, 3)
        return [
          token,
          {
            meant,
            why: `around it is ${words.map(({ text }) => `“${text}”`).join(', ')}`,
            places: words.slice(0, 2).map(({ span }) => span),
          },
        ]
      }),
  )
