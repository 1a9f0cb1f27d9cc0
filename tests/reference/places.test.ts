import { describe, expect, test } from 'vitest'
import { degreesApart, lineBetween } from '../../src/reference/geodesics.ts'
import { townsMeant } from '../../src/reference/places.ts'
import { stateNamed, stateOfCapital, stateOfDemonym } from '../../src/reference/states.ts'

const townOf = (name: string) => {
  const [town] = townsMeant(name)
  if (!town) throw new Error(`${name} is not known`)
  return town
}

describe('distances and directions', () => {
  // Great-circle distances between the cities, as any atlas gives them.
  test.each`
    from         | to          | kilometres | bearing
    ${'Berlin'}  | ${'Madrid'} | ${1870}    | ${232}
    ${'Yerevan'} | ${'Baku'}   | ${456}     | ${88}
    ${'Tokyo'}   | ${'Sydney'} | ${7800}    | ${170}
  `(
    '$from to $to are $kilometres km',
    ({
      from,
      to,
      kilometres,
      bearing,
    }: {
      from: string
      to: string
      kilometres: number
      bearing: number
    }) => {
      const line = lineBetween(townOf(from), townOf(to))
      expect(Math.abs(line.kilometres / kilometres - 1)).toBeLessThan(0.02)
      expect(degreesApart(line.bearing, bearing)).toBeLessThan(5)
    },
  )

  test('directions are compared across north', () => {
    expect(degreesApart(350, 10)).toBe(20)
    expect(degreesApart(90, 270)).toBe(180)
  })
})

test.each`
  words           | code
  ${'Armenia'}    | ${'AM'}
  ${'Azerbaijan'} | ${'AZ'}
  ${'Narnia'}     | ${undefined}
`('$words names the state $code', ({ words, code }: { words: string; code: string | undefined }) => {
  expect(stateNamed(words)?.code).toBe(code)
})

test('a demonym and a capital lead to their states', () => {
  expect(stateOfDemonym('Armenian')?.code).toBe(stateNamed('Armenia')?.code)
  expect(stateOfCapital('Baku')?.code).toBe(stateNamed('Azerbaijan')?.code)
  expect(townsMeant('Nowhere-on-Sea')).toEqual([])
})
