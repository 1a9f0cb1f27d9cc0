import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { houseRules } from '../../src/checks/house/index.ts'
import { checks } from '../../src/checks/index.ts'
import { runChecks } from '../../src/checks/run-checks.ts'
import { readMarked } from '../marked.ts'

test('the list of house rules is alphabetical and names each once', () => {
  const ids = houseRules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort())
})

test('house rules are off: none is among the checks that run unasked', () => {
  expect(checks.filter(({ shelf }) => shelf === 'house')).toEqual([])
})

describe.each(houseRules)('$id', (check) => {
  const placesIn = (text: string) => runChecks([check], analyse(text)).map(({ spans }) => spans[0])

  test.each(check.passes as readonly string[])('passes %s', (text) => {
    expect(placesIn(text)).toEqual([])
  })

  test.each(check.flags as readonly string[])('flags %s', (marked) => {
    const { text, at } = readMarked(marked)
    expect(placesIn(text)).toEqual(at)
  })
})
