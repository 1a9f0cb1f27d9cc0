import { describe, expect, test } from 'vitest'
import { analyse } from '../src/analysis/analyse.ts'
import type { Example } from '../src/checks/check.ts'
import { checks } from '../src/checks/index.ts'
import { runChecks } from '../src/checks/run-checks.ts'
import type { Finding } from '../src/domain/finding.ts'
import { bySpan, textOf, type Span } from '../src/domain/span.ts'
import { readMarked } from './marked.ts'

const asExample = (example: Example) => (typeof example === 'string' ? { text: example } : example)

const shown = (text: string, spans: readonly Span[]) =>
  [...spans].sort(bySpan).map((span) => `${span.start}:${textOf(text, span)}`)

test('the list of checks is alphabetical and names each once', () => {
  const ids = checks.map((check) => check.id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

describe.each(checks)('$id', (check) => {
  const find = (
    example: Example,
  ): { text: string; findings: Finding[]; marked: ReturnType<typeof readMarked> } => {
    const { text: copy, ...known } = asExample(example)
    const marked = readMarked(copy)
    return { text: marked.text, marked, findings: runChecks([check], analyse(marked.text, known)) }
  }

  test.each(check.passes.map(asExample))('passes $text', (example) => {
    expect(find(example).findings.map((finding) => finding.message)).toEqual([])
  })

  test.each(check.flags.map(asExample))('flags $text', (example) => {
    const { text, findings, marked } = find(example)
    expect(
      shown(
        text,
        findings.flatMap((finding) => finding.spans.slice(0, 1)),
      ),
    ).toEqual(shown(text, marked.at))
    const related = [...marked.related.values()].flat()
    if (related.length > 0)
      expect(
        shown(
          text,
          findings.flatMap((finding) => finding.spans.slice(1)),
        ),
      ).toEqual(shown(text, related))
  })
})
