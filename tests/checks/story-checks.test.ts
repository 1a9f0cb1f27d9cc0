import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { storyChecks } from '../../src/checks/story/index.ts'
import { runStoryChecks } from '../../src/checks/story/run-story-checks.ts'
import type { StoryCheck, StoryExample } from '../../src/checks/story/story-check.ts'
import { textOf } from '../../src/domain/span.ts'
import { readMarked } from '../marked.ts'

const asExample = (example: StoryExample[number]) =>
  typeof example === 'string' ? { text: example } : example

const readStory = (example: StoryExample) =>
  example.map(asExample).map(({ text: copy, ...known }, index) => {
    const marked = readMarked(copy)
    return { id: String(index), marked, reading: analyse(marked.text, known) }
  })

/** `1:12:43`: the article, the offset and the words. */
const findingsOf = (check: StoryCheck, example: StoryExample) => {
  const articles = readStory(example)
  const findings = runStoryChecks([check], articles)
  const shown = (article: string, span: { start: number; end: number }) =>
    `${article}:${span.start}:${textOf(articles[Number(article)]?.marked.text ?? '', span)}`
  return {
    at: findings.map(({ places: [{ article, span }] }) => shown(article, span)),
    related: findings.flatMap(({ places: [, ...others] }) =>
      others.map(({ article, span }) => shown(article, span)),
    ),
    marked: articles.flatMap(({ id, marked }) => marked.at.map((span) => shown(id, span))),
    markedRelated: articles.flatMap(({ id, marked }) =>
      [...marked.related.values()].flat().map((span) => shown(id, span)),
    ),
  }
}

test('the list of checks is alphabetical and names each once', () => {
  const ids = storyChecks.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

const titled = (examples: readonly StoryExample[]) =>
  examples.map((example) => ({ example, text: example.map((one) => asExample(one).text).join(' ¶ ') }))

describe.each(storyChecks)('$id', (check) => {
  test.each(titled(check.passes))('passes $text', ({ example }) => {
    expect(findingsOf(check, example).at).toEqual([])
  })

  test.each(titled(check.flags))('flags $text', ({ example }) => {
    const { at, related, marked, markedRelated } = findingsOf(check, example)
    expect(at).toEqual(marked)
    expect(related.sort()).toEqual(markedRelated.sort())
  })
})
