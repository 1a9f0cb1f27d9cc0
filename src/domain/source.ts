import type { Span } from './span.ts'

/** What a source is. */
export const ROLES = [
  'state',
  'ministry',
  'military',
  'spokesperson',
  'official',
  'party',
  'court',
  'police',
  'company',
  'expert',
  'witness',
  'document',
  'media',
  'anonymous',
  'article',
  'other',
] as const

export type Role = (typeof ROLES)[number]

/** Whoever or whatever is credited in an article. `mentions` are its places in the text, in reading order. */
export type Source = Readonly<{
  id: string
  name: string
  role: Role
  aliases: readonly string[]
  mentions: readonly Span[]
}>
