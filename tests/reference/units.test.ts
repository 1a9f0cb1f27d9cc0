import { expect, test } from 'vitest'
import { convert } from '../../src/reference/units.ts'

test.each`
  value   | from                    | to                     | result
  ${1}    | ${'mile'}               | ${'kilometre'}         | ${1.609344}
  ${1}    | ${'nautical mile'}      | ${'metre'}             | ${1852}
  ${1}    | ${'acre'}               | ${'hectare'}           | ${0.40468564224}
  ${1}    | ${'gallon'}             | ${'litre'}             | ${3.785411784}
  ${1}    | ${'barrel'}             | ${'litre'}             | ${158.987294928}
  ${1}    | ${'pound'}              | ${'gram'}              | ${453.59237}
  ${1}    | ${'stone'}              | ${'kilogram'}          | ${6.35029318}
  ${100}  | ${'kilometre per hour'} | ${'mile per hour'}     | ${62.13711922}
  ${-40}  | ${'degree Celsius'}     | ${'degree Fahrenheit'} | ${-40}
  ${98.6} | ${'degree Fahrenheit'}  | ${'degree Celsius'}    | ${37}
  ${1}    | ${'square mile'}        | ${'square kilometre'}  | ${2.589988110336}
  ${1}    | ${'cubic foot'}         | ${'litre'}             | ${28.316846592}
  ${1}    | ${'horsepower'}         | ${'watt'}              | ${745.69987158}
`(
  '$value $from are $result $to',
  ({ value, from, to, result }: { value: number; from: string; to: string; result: number }) => {
    expect(convert(value, from, to)).toBeCloseTo(result, 6)
  },
)

test('a length is no weight, and an unknown unit nothing', () => {
  expect(convert(1, 'mile', 'pound')).toBeNull()
  expect(convert(1, 'furlong', 'smoot')).toBeNull()
})
