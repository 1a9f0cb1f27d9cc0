import { beforeEach, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../desk.ts'

// 9 November 2021 was a Tuesday, 11 November a Thursday.
const TEXT =
  'The bridge fell on Monday, 9 November 2021, the council said. Nobody was hurt when it fell. 🙂 Two roads were closed.'

let desk: TestDesk
let articleId: string

const submissionOf = (text: string) => ({ headline: 'Bridge falls', publishedAt: '2021-11-12', text })

const revise = async (text: string) =>
  desk.actions.reviseArticle({ articleId, submission: submissionOf(text), by: desk.editor })

const findings = async () =>
  (await desk.actions.openArticle(articleId)).findings.map(({ check, state, reopened }) => ({
    check,
    state,
    reopened,
  }))

beforeEach(async () => {
  desk = await openTestDesk()
  const { actions, editor: by } = desk
  articleId = (await actions.importArticle({ submission: submissionOf(TEXT), by })).articleId
  const [finding] = (await actions.openArticle(articleId)).findings
  await actions.dismissFinding({ findingKey: finding!.key, reason: 'The council wrote it so.', by })
})

test('a dismissal holds as long as the words concerned stand, wherever they stand', async () => {
  await revise(`It rained.\n\n${TEXT}`)
  expect(await findings()).toEqual([{ check: 'weekday-off', state: 'dismissed', reopened: null }])
})

test('it reopens, saying why, when the words concerned change and are still at odds', async () => {
  await revise(TEXT.replace('9 November', '11 November'))
  const [finding, ...others] = await findings()
  expect(others).toEqual([])
  expect(finding).toMatchObject({ check: 'weekday-off', state: 'open' })
  expect(finding!.reopened).toMatch(
    /^It was dismissed by First editor on \d{1,2} \p{L}+ \d{4}: “The council wrote it so\.”\. The words it concerned have changed since\.$/u,
  )
})

test('what reopened says so in the versions after, too, until it is decided again', async () => {
  const changed = TEXT.replace('9 November', '11 November')
  await revise(changed)
  await revise(`${changed} It snowed.`)
  const [finding] = await findings()
  expect(finding!.reopened).toContain('The council wrote it so.')
  await revise(`${changed.replace('11 November', '10 November')} It snowed.`)
  expect((await findings())[0]!.reopened).toContain('The council wrote it so.')
})

test('words that are mended raise nothing, and the same fault elsewhere is not taken for the old one', async () => {
  const mended = TEXT.replace('Monday', 'Tuesday')
  await revise(`${mended} A ship sank on Friday, 4 November 2021.`)
  expect(await findings()).toEqual([{ check: 'weekday-off', state: 'open', reopened: null }])
})
