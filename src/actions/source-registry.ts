import { Refused } from '../domain/errors.ts'
import type { Decision } from '../domain/decision.ts'
import type { Doing } from '../domain/doing.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { Entry } from '../domain/log-store.ts'
import type { Actions } from './actions.ts'
import { isAbove } from './describe-source.ts'
import { filled } from './filled.ts'
import { SOURCE_UNDOS } from './undo-on-source.ts'

const LONGEST_NAME = 200

type SourceActs = Pick<
  Actions,
  'renameSource' | 'addAlias' | 'previewMerge' | 'mergeSources' | 'splitSource' | 'takeBackOnSource'
>

/** Keeping the registry of sources in order. Each act can be taken back by who made it, by its row in the log. */
export const sourceActions = ({ stores, together }: Keeping): SourceActs => ({
  renameSource: ({ sourceKey, name, role, by }) =>
    together(async (tx) => {
      const source = await tx.registry.get(sourceKey)
      const kept = { name: await freeName(tx, name, sourceKey), role: role ?? source.role }
      await tx.registry.rename(sourceKey, kept)
      const before = { name: source.name, role: source.role }
      return log(tx, { activity: 'source-renamed', subject: sourceKey, before, after: kept }, doingBy(by))
    }),

  addAlias: ({ sourceKey, name, by }) =>
    together(async (tx) => {
      const { name: owner } = await tx.registry.get(sourceKey)
      const alias = await freeName(tx, name, sourceKey)
      await tx.registry.addAlias(sourceKey, alias)
      const after = { name: owner, alias }
      return log(tx, { activity: 'source-aliased', subject: sourceKey, before: null, after }, doingBy(by))
    }),

  previewMerge: async ({ sourceKey, intoKey }) => {
    const [from, into] = await mergeable(stores, { sourceKey, intoKey })
    const moved = await stores.registry.appearances(sourceKey)
    return {
      from: from.name,
      into: into.name,
      claims: moved.reduce((sum, { claims }) => sum + claims, 0),
      articles: new Set(moved.map(({ articleId }) => articleId)).size,
    }
  },

  mergeSources: ({ sourceKey, intoKey, by }) =>
    together(async (tx) => {
      const [from, into] = await mergeable(tx, { sourceKey, intoKey })
      const moved = (await tx.registry.appearances(sourceKey)).map(({ id }) => id)
      const aliases = [from.name, ...from.aliases].filter(
        (name) => ![into.name, ...into.aliases].includes(name),
      )
      await tx.registry.move(moved, intoKey)
      for (const alias of aliases) await tx.registry.addAlias(intoKey, alias)
      const derived = [...(await tx.registry.derivations())]
        .filter(([, origin]) => origin === sourceKey)
        .map(([key]) => key)
      await tx.registry.derive(derived, intoKey)
      await tx.registry.setMerged(sourceKey, intoKey)
      const before = { name: from.name }
      const after = { into: into.name, intoKey, moved, aliases, derived }
      return log(tx, { activity: 'source-merged', subject: sourceKey, before, after }, doingBy(by))
    }),

  splitSource: ({ sourceKey, articleIds, name, by }) =>
    together(async (tx) => {
      const source = await tx.registry.get(sourceKey)
      const kept = await freeName(tx, name, null)
      const moved = (await tx.registry.appearances(sourceKey, articleIds)).map(({ id }) => id)
      if (moved.length === 0)
        throw new Refused(`${source.name} is in none of these articles: there is nothing to split.`)
      const doing = doingBy(by)
      const newKey = await tx.registry.add({ name: kept, role: source.role, at: doing.at })
      await tx.registry.move(moved, newKey)
      const after = { name: kept, newKey, moved }
      return log(
        tx,
        { activity: 'source-split', subject: sourceKey, before: { name: source.name }, after },
        doing,
      )
    }),

  takeBackOnSource: ({ decisionId, by }) =>
    together(async (tx) => {
      const act = await tx.decisions.get(decisionId)
      const undo = SOURCE_UNDOS[act.activity]
      if (!undo || act.by.id !== by.id)
        throw new Refused('Only one’s own acts on sources are taken back here.')
      if (act.isTakenBack) throw new Refused('It is taken back already.')
      await undo(tx, act)
      const turned = {
        activity: 'act-taken-back',
        before: act.after,
        after: act.before,
        takesBack: act.id,
      } as const
      return log(tx, turned, doingBy(by))
    }),
})

const doingBy = (by: Doing['by']): Doing => ({ by, at: new Date() })

const log = (
  { decisions }: Stores,
  entry: Omit<Entry, keyof Doing | 'articleId'>,
  doing: Doing,
): Promise<Decision> => decisions.add({ ...entry, articleId: null, ...doing })

const freeName = async ({ registry }: Stores, name: string, sourceKey: string | null): Promise<string> => {
  const kept = filled(name)
  if (kept === null) throw new Refused('The source has no name: give one.')
  if (kept.length > LONGEST_NAME)
    throw new Refused(`The name is longer than ${LONGEST_NAME} characters: cut it.`)
  const other = await registry.otherNamed(kept, sourceKey ?? '')
  if (other !== null)
    throw new Refused(`${other} is a source of its own by that name: merge the two instead.`)
  return kept
}

const mergeable = async (
  { registry, identities }: Stores,
  { sourceKey, intoKey }: { sourceKey: string; intoKey: string },
) => {
  if (sourceKey === intoKey) throw new Refused('A source is not merged into itself: choose another.')
  const pair = [await registry.get(sourceKey), await registry.get(intoKey)] as const
  const gone = pair.find(({ mergedInto }) => mergedInto !== null)
  if (gone) throw new Refused(`${gone.name} was merged into another source already.`)
  if (await identities.isSealed(sourceKey))
    throw new Refused(
      `Who ${pair[0].name} is, is sealed: merge the other one into it, or take the identity away first.`,
    )
  const derivations = await registry.derivations()
  if (isAbove(sourceKey, intoKey, derivations) || isAbove(intoKey, sourceKey, derivations))
    throw new Refused(
      `One of the two took over what it says from the other: say first that it did not, if they are one.`,
    )
  return pair
}
