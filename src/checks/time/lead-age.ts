import { textOf } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { isBroughtIn } from './age-words.ts'
import type { AgeTold } from './find-ages.ts'
import { exactOf } from '../figures/wording.ts'

/** What the article opens with, and what it goes on to tell of one whom it names then. */
const FATES: readonly RegExp[] = [
  /^(?:,[^,.]{1,30},)?\s+(?:\p{Ll}+\s+){0,3}?(?:(?:is|was|were|has been|had been|appeared|remains|has)\s+)*(?:accused|arrested|charged|held|detained|jailed|convicted|sentenced|booked|indicted|imprisoned|in custody|in court|on trial|taken into custody|pleaded|denies|denied|admitted|surrendered|confessed)\b/u,
  /^(?:,[^,.]{1,30},)?\s+(?:\p{Ll}+\s+){0,3}?(?:(?:is|was|were|has been|had been|has)\s+)*(?:died|drowned|killed|fell|plunged|collapsed|vanished|disappeared|found|pronounced dead|missing|dead|fatally|swept|stabbed|shot|hit by|struck by|crushed|rescued|injured|hurt|airlifted|bitten|saved|trapped)\b/u,
]
const NOBODY_ELSE = /\b(?:victim|witness|another|second|other|officer|deputy)\b/iu
const HEAD = 3
const NEXT = 3

const fateAfter = ({ text }: Copy, end: number): number =>
  FATES.findIndex((fate) => fate.test(text.slice(end, end + 90).split(/[.!?]\s/u)[0] ?? ''))

/**
 * `A 34-year-old man was arrested …`, then `Daniel Orr is accused …` and further down `Orr, 37`: the one whom the lead
 * brings in without a name, and whom the next sentences name first, of the same fate.
 */
export const leadAgeOff = (
  copy: Copy,
  named: readonly AgeTold[],
): { lead: AgeTold; told: AgeTold } | null => {
  const brought = copy.ledger.filter(
    (figure) => /old$/iu.test(textOf(copy.text, figure.quantity.span)) && isBroughtIn(copy, figure),
  )
  const [figure] = brought
  const years = figure && exactOf(figure)
  if (!figure || brought.length > 1 || years === null || years === undefined) return null
  if (named.some(({ age }) => age === years)) return null
  const { sentence, quantity } = figure
  const heads = copy.sentences.slice(0, sentence).filter(({ mood }) => mood !== 'heading').length
  const fate = fateAfter(copy, quantity.span.end)
  if (heads >= HEAD || fate < 0) return null
  const first = copy.entities.people
    .flatMap((person) => {
      const mention = person.mentions.find(({ span }) => span.start > quantity.span.end)
      return mention === undefined ? [] : [{ person, mention }]
    })
    .filter(({ mention }) => mention.sentence > sentence && mention.sentence <= sentence + NEXT)
    .find(({ mention: { sentence: at, span } }) => {
      const opens = spanOfSentence(copy, at)
      return (
        span.start - opens.start < 3 &&
        !NOBODY_ELSE.test(textOf(copy.text, opens)) &&
        fateAfter(copy, nameEnd(copy, span.end)) === fate
      )
    })
  const told = first && named.find(({ surname }) => surname === first.person.surname)
  return told && told.figure.quantity.span.start > quantity.span.end
    ? { lead: { ...told, age: years, figure }, told }
    : null
}

/** Behind *Daniel Orr, 37,* too. */
const nameEnd = ({ text }: Copy, end: number): number =>
  end + (/^,\s+(?:aged\s+)?\d{1,3}(?:,|\b)/u.exec(text.slice(end, end + 16))?.[0].length ?? 0)
