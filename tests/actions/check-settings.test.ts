import { beforeEach, expect, test } from 'vitest'
import { NotFound } from '../../src/domain/errors.ts'
import { openTestDesk, type TestDesk } from '../desk.ts'

// 9 November 2021 was a Tuesday; the house rule on bare sources is off until a desk switches it on.
const TEXT =
  'The bridge fell on Monday, 9 November 2021, the council said. A source said that nobody was hurt. 🙂'

let desk: TestDesk

const putIn = async (text = TEXT) =>
  desk.actions.importArticle({
    submission: { headline: `Bridge falls ${text.length}`, publishedAt: '2021-11-12', text },
    by: desk.editor,
  })

const raisedIn = async (articleId: string) =>
  (await desk.actions.openArticle(articleId)).findings.map(
    ({ check, severity, state }) => `${check} ${severity} ${state}`,
  )

const set = async (check: string, isOn: boolean, severity: 'note' | 'warning' | 'error' | null = null) =>
  desk.actions.setCheck({ check, isOn, severity, by: desk.editor })

beforeEach(async () => {
  desk = await openTestDesk()
})

test('a check that is switched off is not run on what is read from then on, and is not said to have run', async () => {
  const before = await putIn()
  await set('weekday-off', false)
  const after = await putIn(`${TEXT} It rained.`)
  expect(await raisedIn(before.articleId)).toEqual(['weekday-off error open'])
  expect(await raisedIn(after.articleId)).toEqual([])
  expect((await desk.actions.openArticle(after.articleId)).checksRun).not.toContain('weekday-off')
})

test('a house rule runs once it is switched on, as loud as the desk wants it', async () => {
  await set('source-undescribed', true, 'note')
  const { articleId } = await putIn()
  expect(await raisedIn(articleId)).toEqual(['weekday-off error open', 'source-undescribed note open'])
})

test('running the checks again follows the settings, and keeps what was decided', async () => {
  const { actions, editor: by } = desk
  const { articleId } = await putIn()
  const [finding] = (await actions.openArticle(articleId)).findings
  await actions.dismissFinding({ findingKey: finding!.key, reason: 'The council’s own error.', by })
  await set('source-undescribed', true)
  await actions.recheckArticle({ articleId })
  expect(await raisedIn(articleId)).toEqual([
    'weekday-off error dismissed',
    'source-undescribed warning open',
  ])
  await set('source-undescribed', false)
  await set('weekday-off', false)
  await actions.recheckArticle({ articleId })
  expect(await raisedIn(articleId)).toEqual(['weekday-off error dismissed'])
  expect((await actions.openArticle(articleId)).findings[0]).toMatchObject({
    reason: 'The council’s own error.',
    key: finding!.key,
  })
})

test('running the checks again finds the same claims under the same findings', async () => {
  const { articleId } = await putIn()
  const before = (await desk.actions.openArticle(articleId)).findings
  await desk.actions.recheckArticle({ articleId })
  expect((await desk.actions.openArticle(articleId)).findings).toEqual(before)
})

test('a setting is in the log, with what it was', async () => {
  const { before, after, activity } = await set('weekday-off', true, 'note')
  expect({ before, after, activity }).toEqual({
    activity: 'check-set',
    before: { check: 'weekday-off', isOn: true, severity: 'error' },
    after: { check: 'weekday-off', isOn: true, severity: 'note' },
  })
})

test('there is no setting for a check that there is not', async () => {
  await expect(set('luck-off', true)).rejects.toThrow(NotFound)
})

test('a check tells how often it was raised, dismissed and accepted', async () => {
  const { actions, editor: by } = desk
  const [dismissed, mended] = [await putIn(), await putIn(`${TEXT} It rained.`)]
  await putIn(`${TEXT} It snowed for a day.`)
  const [finding] = (await actions.openArticle(dismissed.articleId)).findings
  await actions.dismissFinding({ findingKey: finding!.key, reason: 'Quoted.', by })
  const text = `${TEXT.replace('Monday', 'Tuesday')} It rained.`
  const submission = { headline: 'Bridge falls', publishedAt: '2021-11-12', text }
  await actions.reviseArticle({ articleId: mended.articleId, submission, by })
  expect((await actions.tallyChecks()).get('weekday-off')).toEqual({
    raised: 3,
    open: 1,
    dismissed: 1,
    accepted: 1,
  })
})
