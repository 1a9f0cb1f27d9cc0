import { blockersIn, type Blockers, type Signature } from '../../domain/sign-off.ts'
import type { Editor } from '../../domain/editor.ts'
import type { Workbench } from '../../domain/workbench.ts'
import { capital, counted } from './counting.ts'
import { concernedBy } from './concerned.ts'
import { presentClock } from './clock.ts'
import { excerptOf } from './excerpt.ts'

const SHOWN = 12

type SignOff = Readonly<{
  blockers: Blockers
  signatures: readonly Signature[]
  editor: Editor
  returned?: Readonly<{ reason: string; message: string }>
}>

/** The page on which an article is signed off: what blocks it, each with its place, and whose names stand under it. */
export const presentSignOff = (desk: Workbench, { blockers, signatures, editor, returned }: SignOff) => {
  const open = blockersIn(blockers)
  const mine = signatures.find(({ by }) => by.id === editor.id)
  return {
    title: 'Sign off',
    section: { articles: true },
    path: `/articles/${desk.article.id}`,
    article: desk.article.headline,
    revision: desk.revision.number,
    clear: open.length === 0,
    blockers: blockingIn(desk, blockers),
    signatures: signatures.map((signature) => presentSignature(signature, editor)),
    signed: signatures.length > 0,
    mine: mine !== undefined,
    second: signatures.length === 1 && mine === undefined,
    name: editor.name,
    reason: returned?.reason ?? '',
    message: returned?.message ?? null,
  }
}

/** A name under a revision, when, and in spite of what. */
export const presentSignature = ({ by, at, reason }: Signature, editor: Editor) => ({
  by: by.id === editor.id ? 'You' : by.name,
  at: presentClock(at),
  reason,
})

const blockingIn = (desk: Workbench, blockers: Blockers) => {
  const path = `/articles/${desk.article.id}`
  const place = (claim: Workbench['claims'][number]) => ({
    number: claim.number,
    href: `${path}/claims/${claim.number}`,
    words: excerptOf(desk.revision.text, claim.spans, 130),
  })
  const unchecked = desk.claims.filter(({ verdict }) => verdict === null)
  const bare = desk.claims.filter(
    ({ verdict, evidence }) => verdict?.kind === 'verified' && evidence.length === 0,
  )
  const findings = desk.findings.filter(({ state }) => state === 'open')
  return [
    group(blockers.unchecked, 'unchecked claim', {
      places: unchecked.map(place),
      all: `${path}?show=unchecked`,
    }),
    group(blockers.openFindings, 'open finding', {
      places: findings.map((finding) => {
        const number = concernedBy(desk, finding).flagged[0]?.number ?? null
        return { number, href: number === null ? path : `${path}/claims/${number}`, words: finding.message }
      }),
      all: `${path}?show=flagged`,
    }),
    group(blockers.verdictsWithoutEvidence, 'claim verified without evidence', {
      places: bare.map(place),
      all: `${path}?show=verified`,
      many: 'claims verified without evidence',
    }),
  ].filter(({ count }) => count > 0)
}

type Places = Readonly<{
  places: readonly Readonly<{ number: number | null; href: string; words: string }>[]
  all: string
  many?: string
}>

const group = (count: number, one: string, { places, all, many }: Places) => ({
  count,
  words: capital(counted(count, one, many)),
  places: places.slice(0, SHOWN),
  more: places.length > SHOWN ? { href: all, words: `All ${places.length} of them` } : null,
})
