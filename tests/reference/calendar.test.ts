import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  easterOf,
  isDay,
  weekdayOf,
  yearsBetween,
} from '../../src/reference/calendar.ts'

test.each`
  day             | weekday
  ${'2020-11-09'} | ${1}
  ${'2000-02-29'} | ${2}
  ${'1900-01-01'} | ${1}
`('$day is weekday $weekday', ({ day, weekday }: { day: string; weekday: number }) => {
  expect(weekdayOf(day)).toBe(weekday)
})

test.each`
  year    | easter
  ${2000} | ${'2000-04-23'}
  ${2019} | ${'2019-04-21'}
  ${2024} | ${'2024-03-31'}
`('Easter $year is $easter', ({ year, easter }: { year: number; easter: string }) => {
  expect(easterOf(year)).toBe(easter)
})

test('days are counted and moved', () => {
  expect(daysBetween('2020-09-27', '2020-11-10')).toBe(44)
  expect(addDays('2020-02-28', 2)).toBe('2020-03-01')
  expect(addMonths('2020-01-31', 1)).toBe('2020-02-29')
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  expect(yearsBetween('1934-03-02', '2018-03-01')).toBe(83)
})

test('what is no day is none', () => {
  expect(dayOf(2021, 2, 29)).toBeNull()
  expect(isDay('2020-11-31')).toBe(false)
  expect(isDay('yesterday')).toBe(false)
  expect(isDay('2020-11-09')).toBe(true)
})
