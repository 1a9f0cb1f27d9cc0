import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveDesk, type ServedDesk } from './serve-desk.ts'
import { visitorOf, wordsOn } from './visitor.ts'

let desk: ServedDesk
let visitor: ReturnType<typeof visitorOf>

beforeEach(async () => {
  desk = await serveDesk({ founded: false })
  visitor = visitorOf(desk)
})
afterEach(() => desk.close())

const opened = async (location: string | null) =>
  desk.actions.openArticle((location ?? '').slice('/articles/'.length))

test('an empty desk says what to do', async () => {
  const { body } = await visitor.get('/articles')
  expect(wordsOn(body)).toContain('Nothing is on the desk yet')
})

describe('what is left empty comes from the first lines', () => {
  test.each`
    entered                                                                                | headline                           | publishedAt
    ${{ text: 'Date: 2020-11-09\nFerry cut\n\nThe ferry stops.' }}                         | ${'Ferry cut'}                     | ${'2020-11-09'}
    ${{ text: 'The ferry stops. 🙂 It rains.' }}                                           | ${'The ferry stops. 🙂 It rains.'} | ${null}
    ${{ text: 'The ferry stops.', headline: 'Ferries' }}                                   | ${'Ferries'}                       | ${null}
    ${{ text: 'Date: 2020-11-09\n\nIt stops.', publishedAt: '2021-02-03', headline: 'X' }} | ${'X'}                             | ${'2021-02-03'}
  `(
    '$entered',
    async ({
      entered,
      headline,
      publishedAt,
    }: {
      entered: Record<string, string>
      headline: string
      publishedAt: string | null
    }) => {
      const { status, location } = await visitor.send('/articles', {
        headline: '',
        publishedAt: '',
        ...entered,
      })
      expect(status).toBe(303)
      expect((await opened(location)).article).toMatchObject({ headline, publishedAt })
    },
  )
})

test('the text is kept to the letter, with the line ends that were typed', async () => {
  const text = '  Zoë said: “🙂”.\n\nשלום said Ḥasan.\tIt rained.  '
  const { location } = await visitor.send('/articles', {
    headline: 'Odd',
    text: text.replaceAll('\n', '\r\n'),
  })
  expect((await opened(location)).revision.text).toBe(text)
})

describe('what is no article comes back, nothing lost', () => {
  test.each`
    fields                                                                | message
    ${{ headline: 'Kept', text: '' }}                                     | ${'There is no text yet'}
    ${{ headline: 'Kept', text: ' \n ' }}                                 | ${'There is no text yet'}
    ${{ headline: 'Kept' }}                                               | ${'There is no text yet'}
    ${{ headline: 'Kept', text: 'It rains.', publishedAt: '2021-02-30' }} | ${'There is no such day'}
    ${{ headline: 'Kept', text: 'PK\u0000\u0001 bytes' }}                 | ${'bytes that are no text'}
    ${{ headline: 'Kept', text: 'It rains. '.repeat(210_000) }}           | ${'The text is longer than'}
  `('$message', async ({ fields, message }: { fields: Record<string, string>; message: string }) => {
    const { status, body } = await visitor.send('/articles', fields)
    expect(status).toBe(422)
    expect(wordsOn(body)).toContain(message)
    expect(body).toContain('value="Kept"')
    expect(await desk.actions.listArticles()).toEqual([])
  })
})

test('the same article twice is one article', async () => {
  const fields = { headline: 'Ferries', text: 'The ferry stops at nine.' }
  const [first, second] = [await visitor.send('/articles', fields), await visitor.send('/articles', fields)]
  expect(second.location).toBe(first.location)
})

describe('a file', () => {
  test('of plain text is read', async () => {
    const bytes = new TextEncoder().encode('Date: 2024-05-01\nFähre fällt aus\n\nThe ferry stops.')
    const { status, location } = await visitor.sendFile('/articles/file', 'fähre.txt', bytes)
    expect(status).toBe(303)
    expect((await opened(location)).article).toMatchObject({
      headline: 'Fähre fällt aus',
      publishedAt: '2024-05-01',
      origin: 'fähre.txt',
    })
  })

  test.each`
    name             | bytes
    ${'empty.txt'}   | ${new Uint8Array()}
    ${'picture.png'} | ${new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])}
  `(
    '$name is refused with what to do',
    async ({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }) => {
      const { status, body } = await visitor.sendFile('/articles/file', name, bytes)
      expect(status).toBe(422)
      expect(body).toContain('class="wrong"')
      expect(await desk.actions.listArticles()).toEqual([])
    },
  )

  test('that is none comes back', async () => {
    expect((await visitor.send('/articles/file', {})).status).toBe(422)
  })
})

test.each`
  text                                  | direction
  ${'אמר השר כי שלושה נהרגו ביום שני.'} | ${' dir="rtl"'}
  ${'“🙂” قال الوزير إن ثلاثة قتلوا.'}  | ${' dir="rtl"'}
  ${'Zoë said שלום on Monday.'}         | ${''}
`(
  '“$text” is printed in its own direction',
  async ({ text, direction }: { text: string; direction: string }) => {
    const { location } = await visitor.send('/articles', { headline: 'Odd', text })
    expect((await visitor.get(location!)).body).toContain(`<p class="text"${direction} data-start="0">`)
  },
)
