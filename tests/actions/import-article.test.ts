import { expect, test } from 'vitest'
import type { Submission } from '../../src/actions/submission.ts'
import { openTestDesk } from '../desk.ts'

const SUBMISSION: Submission = {
  headline: 'Ferry sinks',
  publishedAt: '2024-03-04',
  text: 'A ferry sank on Monday. 🙂 Nine people died, Zoë Lopez said.',
}

test('an article is read, checked and stored, with its row in the log', async () => {
  const { actions, editor } = await openTestDesk()
  const { articleId, isNew } = await actions.importArticle({ by: editor, submission: SUBMISSION })
  const desk = await actions.openArticle(articleId)
  expect(isNew).toBe(true)
  expect(desk.revision.text).toBe(SUBMISSION.text)
  expect(desk.claims.length).toBeGreaterThan(0)
  expect(desk.history.map(({ activity, by }) => [activity, by])).toEqual([['article-imported', editor]])
})

test('the same form posted twice at once makes one article', async () => {
  const { actions, editor } = await openTestDesk()
  const posted = await Promise.all(
    [1, 2].map(() => actions.importArticle({ by: editor, submission: SUBMISSION })),
  )
  expect(new Set(posted.map(({ articleId }) => articleId)).size).toBe(1)
  expect(posted.map(({ isNew }) => isNew).sort()).toEqual([false, true])
  expect(await actions.listArticles()).toHaveLength(1)
})

test.each`
  what                     | change                              | says
  ${'no headline'}         | ${{ headline: ' \n ' }}             | ${'no headline'}
  ${'a headline too long'} | ${{ headline: 'a'.repeat(501) }}    | ${'longer than 500'}
  ${'no text'}             | ${{ text: ' \t\n' }}                | ${'no text'}
  ${'2 MB of text'}        | ${{ text: 'a '.repeat(1_000_000) }} | ${'2,000,000 characters'}
  ${'binary bytes'}        | ${{ text: 'PK\u0003\u0004\0\0' }}   | ${'bytes that are no text'}
  ${'a date that is none'} | ${{ publishedAt: '4 March' }}       | ${'“4 March” is no day'}
  ${'a day that is none'}  | ${{ publishedAt: '2023-02-29' }}    | ${'“2023-02-29” is no day'}
`('$what is refused, and nothing stored', async ({ change, says }: { change: object; says: string }) => {
  const { actions, editor } = await openTestDesk()
  const submission = { ...SUBMISSION, ...change }
  await expect(actions.importArticle({ by: editor, submission })).rejects.toThrow(says)
  expect(await actions.listArticles()).toEqual([])
})

test.each`
  what                  | text
  ${'right to left'}    | ${'قال الوزير إن تسعة أشخاص قتلوا.'}
  ${'astral letters'}   | ${'𝒜 ferry 🚢🏽 sank 🏳️‍🌈.'}
  ${'a lone surrogate'} | ${'A ferry \ud83d sank.'}
  ${'no space at all'}  | ${'a'.repeat(20_000)}
  ${'a single letter'}  | ${'a'}
`('$what is kept to the unit', async ({ text }: { text: string }) => {
  const { actions, editor } = await openTestDesk()
  const { articleId } = await actions.importArticle({ by: editor, submission: { ...SUBMISSION, text } })
  // SQLite keeps UTF-8, which has no lone surrogates.
  expect((await actions.openArticle(articleId)).revision.text).toBe(Buffer.from(text).toString())
})
