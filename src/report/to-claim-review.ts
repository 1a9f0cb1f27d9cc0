import { signOffInWords } from './in-words.ts'
import type { Report, ReportedClaim } from './report.ts'

/**
 * Claims as ClaimReview (schema.org), for those who publish what they made of somebody else's words.
 * Only claims of a third party that were verified or disputed are in it: the article's own statements are not reviewed
 * by its own desk, and `unattributed` is no judgement of truth.
 */

const RATINGS = { verified: 'Verified', disputed: 'Disputed' } as const

/** Longer claims are cut: readers of ClaimReview show this many characters. */
const LONGEST_CLAIM = 75

export const toClaimReview = (report: Report) => ({
  '@context': 'https://schema.org',
  '@graph': report.claims.flatMap((claim) => reviewOf(report, claim)),
})

const reviewOf = (report: Report, claim: ReportedClaim) => {
  const { verdict, role } = claim
  if (verdict === null || verdict.kind === 'unattributed') return []
  if (role === null || role === 'article' || claim.kind === 'none' || claim.kind === 'impersonal') return []
  const { origin, publishedAt } = report.article
  const address = /^https?:\/\//u.test(origin ?? '') ? origin : null
  return [
    {
      '@type': 'ClaimReview',
      ...(address !== null && { url: `${address}#claim-${claim.number}` }),
      claimReviewed: shortened(claim.words),
      creativeWorkStatus: signOffInWords(report),
      datePublished: verdict.at.slice(0, 10),
      author: { '@type': 'Person', name: verdict.by },
      itemReviewed: {
        '@type': 'Claim',
        author: {
          '@type': role === 'state' || !isPerson(role) ? 'Organization' : 'Person',
          name: claim.saysWho,
        },
        ...(publishedAt !== null && { datePublished: publishedAt }),
        ...(address !== null && { appearance: { '@type': 'CreativeWork', url: address } }),
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: RATINGS[verdict.kind],
        ...(verdict.note !== null && { ratingExplanation: verdict.note }),
      },
    },
  ]
}

const isPerson = (role: NonNullable<ReportedClaim['role']>): boolean =>
  ['spokesperson', 'official', 'expert', 'witness'].includes(role)

const shortened = (words: string): string => {
  const characters = Array.from(words)
  return characters.length <= LONGEST_CLAIM ? words : `${characters.slice(0, LONGEST_CLAIM - 1).join('')}…`
}
