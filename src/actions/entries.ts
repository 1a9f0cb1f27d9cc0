import { Refused } from '../domain/errors.ts'
import type { EvidenceEntry } from '../domain/evidence.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { acceptedDocument } from './accept-document.ts'
import { filled } from './filled.ts'
import { tellMentioned } from './inbox.ts'
import { workableClaim } from './workable.ts'

const LONGEST_ENTRY = 10_000

/** Evidence and notes. */
export const entryActions = ({
  stores: { documents },
  together,
}: Keeping): Pick<Actions, 'attachEvidence' | 'withdrawEvidence' | 'addNote' | 'openDocument'> => ({
  attachEvidence: async ({ claimKey, entry, file, by }) => {
    const document = file && acceptedDocument(file)
    const kept = { ...acceptedEvidence(entry), ...(document && { document: document.file }) }
    return together(async (stores) => {
      const { claims, decisions, documents } = stores
      const { articleId } = await workableClaim(stores, claimKey)
      const at = new Date()
      if (document) await documents.keep({ ...document.file, content: document.content }, at)
      const subject = await claims.addEvidence(claimKey, kept, { by, at })
      const activity = 'evidence-attached'
      return decisions.add({
        activity,
        articleId,
        claimId: claimKey,
        by,
        at,
        before: null,
        after: kept,
        subject,
      })
    })
  },

  openDocument: (evidenceId) => documents.ofEvidence(evidenceId),

  withdrawEvidence: ({ evidenceId, by }) =>
    together(async (stores) => {
      const { claims, decisions } = stores
      const { claimKey, copy } = await claims.getEvidence(evidenceId)
      const { articleId } = await workableClaim(stores, claimKey)
      const at = new Date()
      await claims.withdrawEvidence(evidenceId, { by, at })
      return decisions.add({
        activity: 'evidence-withdrawn',
        articleId,
        claimId: claimKey,
        by,
        at,
        before: { title: copy },
        after: null,
        subject: evidenceId,
      })
    }),

  addNote: async ({ claimKey, copy, by }) => {
    const kept = accepted(copy, 'note')
    return together(async (stores) => {
      const { claims, decisions } = stores
      const { articleId } = await workableClaim(stores, claimKey)
      const at = new Date()
      const subject = await claims.addNote(claimKey, kept, { by, at })
      await tellMentioned(stores, { articleId, claimKey, copy: kept }, { by, at })
      const activity = 'note-added'
      return decisions.add({
        activity,
        articleId,
        claimId: claimKey,
        by,
        at,
        before: null,
        after: { copy: kept },
        subject,
      })
    })
  },
})

const accepted = (copy: string, what: string): string => {
  const kept = copy.trim()
  if (kept === '') throw new Refused(`The ${what} is empty: write what there is to say.`)
  if (kept.length > LONGEST_ENTRY)
    throw new Refused(`The ${what} is longer than ${LONGEST_ENTRY.toLocaleString('en')} characters: cut it.`)
  return kept
}

// Only these two kinds are followed by a click without running anything.
const isAddress = (url: string): boolean =>
  URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol)

const acceptedEvidence = (entry: EvidenceEntry): EvidenceEntry => {
  const url = filled(entry.url)
  const quotation = filled(entry.quotation)
  if (url !== null && !isAddress(url))
    throw new Refused(`“${url.slice(0, 80)}” is no address: it begins with https:// or http://.`)
  if (entry.kind === 'link' && url === null) throw new Refused('A link has no address: give one.')
  return {
    ...entry,
    // Having looked in vain speaks neither for nor against.
    ...(entry.kind === 'search' && { stance: 'context', reliability: null, credibility: null }),
    title: accepted(entry.title, 'title of the evidence'),
    url,
    quotation: quotation && accepted(quotation, 'quotation'),
  }
}
