import type { Glance } from '../../actions/glance.ts'
import type { Fate, Figure } from '../../domain/ledger.ts'
import { contains, sameSpan } from '../../domain/span.ts'
import { saysWho } from '../../report/says-who.ts'
import { claimsAt } from './claims-at.ts'
import { capital } from './counting.ts'
import { dayWords } from './day-words.ts'
import { excerptOf, quoted } from './excerpt.ts'
import { presentIntervals } from './intervals.ts'
import { presentQuantity, rangeWords } from './quantity.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'

const FATES: Readonly<Record<Fate, string>> = {
  killed: 'Killed',
  hurt: 'Hurt',
  missing: 'Missing',
  arrested: 'Arrested',
  displaced: 'Driven from home',
  sick: 'Sick',
}

// Words that count people and say nothing of who they are.
const ANYBODY = new Set('people person dead death kill toll victim body casualty man woman life'.split(' '))

/**
 * The figures of articles in order of publication, by what they count. A running count, of the dead for one, is
 * superseded by the same count in a later article: that is no contradiction. `others` stand alone.
 */
export const figuresOf = (glances: readonly Glance[]) => {
  const rows = glances.flatMap((glance, order) => glance.ledger.map((figure) => rowOf(glance, figure, order)))
  const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => kind !== null)
  const all = kinds.map((kind) =>
    groupOf(
      kind,
      rows.filter((row) => row.kind === kind),
    ),
  )
  const groups = all.filter((group) => group.rows.length > 1)
  const grouped = new Set(groups.map(({ kind }) => kind))
  return {
    groups: groups.sort((a, b) => b.rows.length - a.rows.length),
    others: rows.filter(({ kind }) => kind === null || !grouped.has(kind)),
  }
}

type Row = ReturnType<typeof rowOf>

const rowOf = ({ desk }: Glance, figure: Figure, order: number) => {
  const { text } = desk.revision
  const claim = claimsAt(desk.claims, figure.quantity.span)[0] ?? null
  // What a person set right on the claim holds here too.
  const read = claim?.quantities.find(({ span }) => sameSpan(span, figure.quantity.span)) ?? figure.quantity
  // What has a fate is people, said or not: *the number of dead rose to 31*.
  const quantity = figure.fate === null ? read : { ...read, unit: read.unit ?? 'person' }
  const standing = claim === null ? null : standingOf(claim)
  const [when] = figure.when
  return {
    figure,
    order,
    kind: kindOf(figure),
    unit: quantity.unit,
    min: quantity.min,
    max: quantity.max,
    ...presentQuantity(text, quantity),
    who: claim === null ? 'the article itself' : saysWho(text, claim, desk.sources),
    when: when?.from ? excerptOf(text, [when.span], 40) : null,
    article: desk.article.headline,
    published: desk.article.publishedAt,
    day: desk.article.publishedAt === null ? 'undated' : dayWords(desk.article.publishedAt),
    href: `/articles/${desk.article.id}${claim === null ? '' : `/claims/${claim.number}`}`,
    claim:
      claim === null
        ? quoted(text, figure.quantity.span)
        : excerptOf(
            text,
            claim.spans.filter((span) => contains(span, figure.quantity.span)).slice(0, 1),
            110,
          ) || excerptOf(text, claim.spans, 110),
    mark: standing && { standing, ...STANDINGS[standing] },
  }
}

/** What a figure counts; `null` for a bare measure: two distances need not be of one thing. */
const kindOf = ({ fate, quantity }: Figure): string | null => {
  if (fate !== null) return FATES[fate]
  if (quantity.of !== null) return capital(quantity.of)
  return quantity.unit === 'person' ? 'People' : null
}

const groupOf = (kind: string, rows: readonly Row[]) => ({
  kind,
  picture: rows.length > 1 ? pictureOf(rows) : null,
  rows: rows.map((row) => {
    const later = rows.find((other) => supersedes(other, row))
    return { ...row, since: later ? `superseded by ${rangeWords(later)}, ${later.day}` : null }
  }),
})

/** Interval bars of a group whose figures are all in one unit. */
const pictureOf = (rows: readonly Row[]) => {
  const known = rows.filter(({ min, max }) => min !== null || max !== null)
  const [unit = null] = new Set(known.map((row) => row.unit))
  if (known.length < 2 || known.some((row) => row.unit !== unit)) return null
  return presentIntervals({
    kind: 'intervals',
    unit,
    rows: known.map(({ words, min, max, figure }) => ({
      label: words.replace(/[“”]/g, ''),
      min,
      max,
      span: figure.quantity.span,
    })),
  })
}

const supersedes = (later: Row, earlier: Row): boolean =>
  later.order > earlier.order &&
  later.published !== earlier.published &&
  !later.figure.isPart &&
  !earlier.figure.isPart &&
  isRunning(later.figure, earlier.figure) &&
  countsSame(later.figure, earlier.figure)

const isRunning = (a: Figure, b: Figure): boolean => a.fate !== null || a.isMoving || b.isMoving

const countsSame = (a: Figure, b: Figure): boolean => {
  const who = ({ head }: Figure): string | null => (head !== null && ANYBODY.has(head) ? null : head)
  const of = ({ modifiers }: Figure): string => [...modifiers].sort().join(' ')
  return a.fate === b.fate && who(a) === who(b) && of(a) === of(b)
}
