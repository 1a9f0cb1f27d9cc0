import type { Actions } from '../../actions/actions.ts'
import type { Role } from '../../domain/source.ts'
import { isBare } from '../../domain/standing.ts'
import type { SourcedClaim, SourceOnDesk } from '../../domain/workbench.ts'
import { capital, counted, listed } from './counting.ts'
import { dayWords } from './day-words.ts'
import { RELIABILITY_WORDS } from './evidence.ts'
import { shorten } from './excerpt.ts'
import { presentDecision } from './history.ts'
import { hedgingName } from '../../domain/hedging.ts'
import { presentProgress } from './progress.ts'
import { presentSeal, registryFormsFor, type SourceContext } from './source-forms.ts'
import { presentStanding, restsOnAlone } from './source-standing.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'

const ROLE_WORDS: Partial<Readonly<Record<Role, string>>> = { article: 'the article itself', other: '' }

/** Everybody who is quoted on the desk, the most quoted first. */
export const presentSources = (sources: readonly SourceOnDesk[]) => ({
  title: 'Sources',
  section: { sources: true },
  summary: counted(sources.length, 'source'),
  sources: [...sources]
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'))
    .map(presentEntry),
})

/** What is known of a source, on one line. */
const metaOf = (source: SourceOnDesk): string => {
  const aliases = listed(source.aliases.filter((alias) => alias !== source.name).slice(0, 4))
  return [
    capital(ROLE_WORDS[source.role] ?? source.role),
    source.side,
    source.reliability && `${source.reliability} · ${RELIABILITY_WORDS[source.reliability].toLowerCase()}`,
    source.derivedFrom && `from ${source.derivedFrom.name}`,
    source.isSealed && 'identity sealed',
    aliases && `also ${aliases}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

const presentEntry = (source: SourceOnDesk) => ({
  meta: metaOf(source),
  href: `/sources/${source.key}`,
  name: source.name,
  role: capital(ROLE_WORDS[source.role] ?? source.role),
  side: source.side,
  grade:
    source.reliability && `${source.reliability} · ${RELIABILITY_WORDS[source.reliability].toLowerCase()}`,
  sealed: source.isSealed,
  takenFrom: source.derivedFrom?.name ?? null,
  aliases: listed(source.aliases.filter((alias) => alias !== source.name).slice(0, 4)),
  claims: counted(source.claims, 'claim'),
  articles: counted(source.articles, 'article'),
  progress: presentProgress({ claims: source.claims, openFindings: 0, checksRun: 0, ...source.progress }),
})

/** A source's page: what it said, where, how surely, how that fared, and what rests on it alone. */
export const presentSource = (
  { source, claims }: Awaited<ReturnType<Actions['openSource']>>,
  { others, done = null, message = null, history = [], editor, ...context }: SourceContext,
) => ({
  title: source.name,
  section: { sources: true },
  source: presentEntry(source),
  done,
  message,
  ...presentStanding(source, claims, others),
  ...registryFormsFor(source, others),
  ...presentSeal(source, context),
  history: history.map((decision) => presentDecision(decision, editor?.id ?? '')),
  articles: articlesIn(claims),
  groups: [...new Set(claims.map(({ article }) => article.id))].map((id) => {
    const own = claims.filter(({ article }) => article.id === id)
    const article = own[0]?.article
    return {
      href: `/articles/${id}`,
      headline: article?.headline ?? '',
      published: article?.publishedAt ? dayWords(article.publishedAt) : null,
      claims: own.map(presentSourced),
    }
  }),
})

const articlesIn = (claims: readonly SourcedClaim[]) => {
  const headlines = new Map(claims.map(({ article }) => [article.id, article.headline]))
  return headlines.size < 2 ? null : [...headlines].map(([id, headline]) => ({ id, headline }))
}

/** What merging one source into another would move, asked before it is done. */
export const presentMerge = (
  { from, into, claims, articles }: Awaited<ReturnType<Actions['previewMerge']>>,
  { sourceKey, intoKey }: { sourceKey: string; intoKey: string },
) => ({
  title: `Merge ${from}`,
  section: { sources: true },
  from,
  into,
  intoKey,
  path: `/sources/${sourceKey}`,
  claims: counted(claims, 'claim'),
  articles: counted(articles, 'article'),
})

const presentSourced = ({ article, claim, words }: SourcedClaim) => {
  const standing = standingOf(claim)
  return {
    href: `/articles/${article.id}/claims/${claim.number}`,
    number: claim.number,
    words: shorten(words, 300),
    hedging: capital(hedgingName(claim.hedging.level)),
    rungs: [1, 2, 3, 4].map((rung) => ({ on: rung <= claim.hedging.level, x: (rung - 1) * 23 })),
    implied: claim.attribution.basis === 'implied',
    standing,
    ...STANDINGS[standing],
    alone: restsOnAlone(claim),
    bare: standing === 'verified' && isBare(claim),
  }
}
