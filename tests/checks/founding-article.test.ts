import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { checks } from '../../src/checks/index.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { textOf } from '../../src/domain/span.ts'

const text = readFileSync(new URL('../../prisma/founding-article.txt', import.meta.url), 'utf8')
const findings = runChecks(checks, analyse(text, { publishedAt: '2020-11-09' }))

test('the founding article has four faults, and nothing else is said of it', () => {
  expect(findings.map(({ check, spans: [at] }) => [check, at && textOf(text, at)])).toEqual([
    ['source-ambiguous', 'the defence ministry'],
    ['unattributed-grave', 'Several thousand people are believed to have been killed'],
    ['word-slip', 'counties'],
    ['figures-disagree', 'hundreds, if not thousands'],
  ])
})
