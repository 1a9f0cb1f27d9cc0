import { expect, test } from 'vitest'
import { originOf, originsOf } from '../../src/domain/origin.ts'

const outlets = new Map([
  ['Echo', 'Agency'],
  ['Post', 'Agency'],
  ['Agency', 'Release'],
  ['left', 'right'],
  ['right', 'left'],
])

test.each([
  ['Echo', 'Release'],
  ['Agency', 'Release'],
  ['Release', 'Release'],
  ['Witness', 'Witness'],
])('what %s says comes from %s', (source, origin) => {
  expect(originOf(source, outlets)).toBe(origin)
})

test('a round of sources comes to an end', () => {
  expect(originOf('left', outlets)).toBe('right')
})

test.each([
  [['Echo', 'Post', 'Release'], 1],
  [['Echo', 'Witness'], 2],
  [[], 0],
])('%j have %i origins', (sources, count) => {
  expect(originsOf(sources, outlets)).toBe(count)
})
