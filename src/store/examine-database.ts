import type { Database } from './open-database.ts'

/** What an examination looked at, and what it saw. */
export type Sign = Readonly<{ name: string; good: boolean; words: string }>

/** Looks whether the database is whole: its pages, what its rows point at, and the words that its claims quote. */
export const examineDatabase = async (database: Database): Promise<readonly Sign[]> => {
  const pages = await database.$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check')
  const faults = pages.map((row) => row.integrity_check).filter((words) => words !== 'ok')
  const dangling = await database.$queryRawUnsafe<unknown[]>('PRAGMA foreign_key_check')
  const [articles, claims, decisions] = await Promise.all([
    database.article.count(),
    database.claim.count(),
    database.decision.count(),
  ])
  return [
    { name: 'pages', good: faults.length === 0, words: faults[0] ?? 'whole' },
    {
      name: 'references',
      good: dangling.length === 0,
      words: dangling.length === 0 ? 'whole' : `${dangling.length} rows point at what is not there`,
    },
    { name: 'holds', good: true, words: `articles ${articles}, claims ${claims}, decisions ${decisions}` },
  ]
}
