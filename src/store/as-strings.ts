import type { Prisma } from './generated/client.ts'

/** A list of strings out of a JSON column. */
export const asStrings = (value: Prisma.JsonValue): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
