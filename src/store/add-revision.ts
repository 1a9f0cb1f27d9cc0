import type { Reading } from '../domain/reading.ts'
import { textOf } from '../domain/span.ts'
import type { Added, ReadCopy } from '../domain/article-store.ts'
import { addCheckRuns, addFindings } from './add-findings.ts'
import { claimRows } from './claim-rows.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'
import { registerSources } from './register-sources.ts'

/** Which revision of which article a copy becomes. */
export type Becomes = Readonly<{ articleId: string; number: number; headline: string; at: Date }>

/**
 * Stores a text as it was read and checked. A row at a time would take seconds for a long article: each table is
 * written at once.
 */
export const addRevision = async (db: Tables, copy: ReadCopy, becomes: Becomes): Promise<Added> => {
  const { reading } = copy
  const revisionId = newId()
  await db.revision.create({ data: { id: revisionId, ...revisionRow(copy, becomes) } })
  await db.sentence.createMany({
    data: reading.sentences.map(({ span, paragraph, mood }, ordinal) => ({
      id: newId(),
      revisionId,
      ordinal,
      start: span.start,
      end: span.end,
      paragraph,
      mood,
    })),
  })
  const sourceRows = await addSources(db, reading, { ...becomes, revisionId })
  await addAttributions(db, reading, revisionId)
  const rows = claimRows({ revisionId, text: reading.text, sourceRows }, reading)
  await db.claim.createMany({ data: rows.claims })
  await db.claimSpan.createMany({ data: rows.spans })
  await db.hedge.createMany({ data: rows.hedges })
  await db.quantity.createMany({ data: rows.quantities })
  await db.dateMention.createMany({ data: rows.dates })
  await addFindings(
    db,
    copy.findings.map((finding, ordinal) => ({ finding, ordinal })),
    { revisionId, text: reading.text, keys: rows.keys },
  )
  await addCheckRuns(db, copy, revisionId)
  return { revisionId, number: becomes.number, keys: rows.keys }
}

const revisionRow = (
  { reading, ruleSet, sha256 }: ReadCopy,
  { articleId, number, headline, at }: Becomes,
) => ({
  articleId,
  number,
  headline,
  publishedAt: reading.publishedAt,
  text: reading.text,
  sha256,
  words: reading.text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0,
  createdAt: at,
  ruleSet,
})

/** The rows of the sources in this revision, by label. */
const addSources = async (
  db: Tables,
  { sources, text }: Reading,
  { articleId, revisionId, at }: Becomes & { revisionId: string },
): Promise<Map<string, string>> => {
  const keys = await registerSources(db, sources, { articleId, at })
  const rows = sources.map(({ id, name, role, aliases }, index) => ({
    id: newId(),
    revisionId,
    sourceId: keys[index] ?? '',
    label: id,
    name,
    role,
    aliases: [...aliases],
  }))
  await db.revisionSource.createMany({ data: rows })
  await db.mention.createMany({
    data: sources.flatMap(({ mentions }, index) =>
      mentions.map((span, ordinal) => ({
        id: newId(),
        revisionSourceId: rows[index]?.id ?? '',
        ordinal,
        start: span.start,
        end: span.end,
        exact: textOf(text, span),
      })),
    ),
  })
  return new Map(rows.map(({ label, id }) => [label, id]))
}

const addAttributions = async (db: Tables, { attributions }: Reading, revisionId: string): Promise<void> => {
  const keyed = attributions.map((attribution) => ({ id: newId(), attribution }))
  await db.attribution.createMany({
    data: keyed.map(({ id, attribution: { kind, confidence } }, ordinal) => ({
      id,
      revisionId,
      ordinal,
      kind,
      confidence,
    })),
  })
  await db.attributionSpan.createMany({
    data: keyed.flatMap(({ id, attribution: { source, cue, content } }) =>
      Object.entries({ source, cue, content }).flatMap(([part, spans]) =>
        spans.map(({ start, end }, ordinal) => ({
          id: newId(),
          attributionId: id,
          part,
          ordinal,
          start,
          end,
        })),
      ),
    ),
  })
}
