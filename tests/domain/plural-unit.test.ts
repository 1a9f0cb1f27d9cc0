import { expect, test } from 'vitest'
import { pluralUnit } from '../../src/domain/plural-unit.ts'

test.each`
  unit                    | many
  ${'kilometre'}          | ${'kilometres'}
  ${'kilometre per hour'} | ${'kilometres per hour'}
  ${'foot per second'}    | ${'feet per second'}
  ${'square foot'}        | ${'square feet'}
  ${'imperial gallon'}    | ${'imperial gallons'}
  ${'degree Celsius'}     | ${'degrees Celsius'}
  ${'percent'}            | ${'percent'}
  ${'percentage point'}   | ${'percentage points'}
  ${'year of age'}        | ${'years of age'}
  ${'person'}             | ${'people'}
  ${'century'}            | ${'centuries'}
  ${'pound sterling'}     | ${'pounds sterling'}
  ${'US dollar'}          | ${'US dollars'}
  ${'naira'}              | ${'naira'}
  ${'Costa Rican colón'}  | ${'Costa Rican colones'}
  ${'penny'}              | ${'pence'}
  ${'horsepower'}         | ${'horsepower'}
`('more than one $unit: $many', ({ unit, many }: { unit: string; many: string }) => {
  expect(pluralUnit(unit)).toBe(many)
})
