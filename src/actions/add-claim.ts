import { Refused } from '../domain/errors.ts'
import { sameSpan, textOfAll, type Span } from '../domain/span.ts'
import type { Keeping } from '../domain/stores.ts'
import { holdsWords, wholeWords } from '../domain/whole-words.ts'
import type { Workbench } from '../domain/workbench.ts'
import type { Actions } from './actions.ts'
import { newShape } from './claim-shape-of.ts'
import { creditAt } from './credit-at.ts'
import { readAgain } from './read-again.ts'
import { withFindings } from './settle-findings.ts'
import { refuseFrozen } from './workable.ts'

/** In UTF-16 code units: what is longer is no one statement. */
const LONGEST_CLAIM = 2_000

/** Makes words of the text a claim. */
export const addClaim =
  ({ together }: Keeping): Actions['addClaim'] =>
  ({ articleId, spans, by }) =>
    together((stores) => {
      const doing = { by, at: new Date() }
      return withFindings(stores, { articleId, doing }, async (desk) => {
        if ((desk.signatures ?? []).length > 0) refuseFrozen('signed')
        const places = acceptedSpans(desk, spans)
        const { attributions } = readAgain(desk)
        const attribution = creditAt({ ...desk, attributions }, places)
        const made = { spans: places, attribution, madeBy: 'added', recheck: false, from: [] } as const
        const key = await stores.claims.add(desk.revision.id, newShape(desk, made))
        const { number, words } = await stores.claims.get(key)
        return stores.decisions.add({
          activity: 'claim-added',
          articleId,
          claimId: key,
          ...doing,
          before: null,
          after: { words, number },
          subject: key,
        })
      })
    })

const acceptedSpans = (desk: Workbench, spans: readonly Span[]): Span[] => {
  const { text } = desk.revision
  const places = spans.map((span) => wholeWords(text, span)).filter((span) => holdsWords(text, span))
  if (places.length === 0) throw new Refused('No words are chosen: choose those that state something.')
  if (textOfAll(text, places).length > LONGEST_CLAIM)
    throw new Refused(
      `That is longer than ${LONGEST_CLAIM.toLocaleString('en')} characters: a claim is one statement, choose its words.`,
    )
  const same = desk.claims.find(
    (claim) =>
      claim.spans.length === places.length &&
      claim.spans.every((span, index) => sameSpan(span, places[index] ?? { start: -1, end: -1 })),
  )
  if (same) throw new Refused(`These words are claim ${same.number} already.`)
  return places
}
