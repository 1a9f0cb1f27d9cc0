import type { Finding } from '../domain/finding.ts'
import { textOf } from '../domain/span.ts'
import type { StoryFinding, StoryPlace } from '../domain/story-finding.ts'
import { findingJson, sha256Of, type Analysis } from './analysis-json.ts'
import { toFindingLine } from './finding-line.ts'
import { placesIn } from './place.ts'
import { toSarif, type SarifRule } from './sarif.ts'

/** One article of a story as a command read it; `place` is its file, `uri` its address in a log. */
export type StoryAnalysis = Analysis & Readonly<{ place: string; uri: string }>

type Finders = Readonly<{
  of: (place: StoryPlace) => StoryAnalysis | undefined
  /** `file:line:column` of a place. */
  where: (place: StoryPlace) => string
}>

const findersIn = (articles: readonly StoryAnalysis[]): Finders => {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const places = new Map(articles.map(({ id, reading }) => [id, placesIn(reading.text)]))
  return {
    of: ({ article }) => byId.get(article),
    where: ({ article, span }) => {
      const { line, column } = places.get(article)?.(span.start) ?? { line: 1, column: 1 }
      return `${byId.get(article)?.place ?? article}:${line}:${column}`
    },
  }
}

/** A story’s findings as linters print them, one a line: those of each article, then those between the articles. */
export const toStoryLines = (
  articles: readonly StoryAnalysis[],
  between: readonly StoryFinding[],
): readonly string[] => [
  ...articles.flatMap(({ place, reading, findings }) => {
    const placeAt = placesIn(reading.text)
    return findings.map((finding) => toFindingLine(place, placeAt(finding.spans[0]?.start ?? 0), finding))
  }),
  ...between.map((finding) => toStoryLine(findersIn(articles), finding)),
]

/** The other places stand in the message, as the first stands before it. */
const toStoryLine = ({ of, where }: Finders, finding: StoryFinding): string => {
  const [at, ...others] = finding.places
  const message = `${finding.message} (${others.map(where).join(', ')})`
  const article = of(at)
  const place = placesIn(article?.reading.text ?? '')(at.span.start)
  return toFindingLine(article?.place ?? at.article, place, { ...asFinding(finding), message })
}

/** The places that lie in the article of the first one, as one article’s finding has them. */
const asFinding = ({ places: [at, ...others], ...finding }: StoryFinding): Finding => ({
  ...finding,
  spans: [at, ...others.filter(({ article }) => article === at.article)].map(({ span }) => span),
  claims: at.claims,
})

/** A story’s articles with what was found in each and between them, as a value that JSON can hold. */
export const toStoryJson = (articles: readonly StoryAnalysis[], between: readonly StoryFinding[]) => {
  const { of, where } = findersIn(articles)
  const quoted = (place: StoryPlace) => {
    const article = of(place)
    const [, line, column] = /:(\d+):(\d+)$/u.exec(where(place)) ?? []
    return {
      article: place.article,
      file: article?.place ?? place.article,
      line: Number(line),
      column: Number(column),
      ...place.span,
      text: textOf(article?.reading.text ?? '', place.span),
      claims: place.claims,
    }
  }
  return {
    articles: articles.map(({ id, place, reading, findings }) => ({
      id,
      title: reading.title,
      publishedAt: reading.publishedAt,
      file: place,
      sha256: sha256Of(reading.text),
      findings: findings.map((finding) => ({
        ...findingJson(finding, (span) => ({ ...span, text: textOf(reading.text, span) })),
        ...placesIn(reading.text)(finding.spans[0]?.start ?? 0),
      })),
    })),
    findings: between.map(({ places, working: _, ...finding }) => ({
      ...finding,
      places: places.map(quoted),
    })),
  }
}

/** A story as one SARIF log: what was found in each article, and what was found between them. */
export const toStorySarif = (
  rules: readonly SarifRule[],
  articles: readonly StoryAnalysis[],
  between: readonly StoryFinding[],
) => {
  const indexOf = (id: string): number => articles.findIndex((article) => article.id === id)
  return toSarif(
    rules,
    articles.map(({ id, uri, reading, findings }) => ({
      uri,
      text: reading.text,
      findings: [
        ...findings,
        ...between
          .filter(({ places: [at] }) => at.article === id)
          .map((finding) => ({
            ...asFinding(finding),
            elsewhere: finding.places
              .filter(({ article }) => article !== id)
              .map(({ article, span }) => ({ text: indexOf(article), span })),
          })),
      ],
    })),
  )
}
