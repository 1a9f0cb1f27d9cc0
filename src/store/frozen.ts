import type { Frozen } from '../domain/claim-store.ts'
import type { Prisma } from './generated/client.ts'

/** What tells whether a revision can still be worked on. */
export const freezing = {
  articleId: true,
  supersededAt: true,
  signOffs: { where: { withdrawnAt: null }, select: { id: true } },
} satisfies Prisma.RevisionSelect

export const frozenBy = (
  revision: Readonly<{ supersededAt: Date | null; signOffs: readonly unknown[] }>,
): Frozen => {
  if (revision.supersededAt) return 'replaced'
  return revision.signOffs.length > 0 ? 'signed' : null
}
