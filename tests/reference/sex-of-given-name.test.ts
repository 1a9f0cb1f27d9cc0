import { expect, test } from 'vitest'
import { sexOfGivenName } from '../../src/reference/sex-of-given-name.ts'

test.each`
  name          | sex
  ${'Samuel'}   | ${'male'}
  ${'MARJORIE'} | ${'female'}
  ${'José'}     | ${'male'}
  ${'Siobhán'}  | ${'female'}
  ${'Andrea'}   | ${undefined}
  ${'Robin'}    | ${undefined}
  ${'Nikola'}   | ${undefined}
  ${'Xqzt'}     | ${undefined}
  ${''}         | ${undefined}
`('$name is $sex', ({ name, sex }: { name: string; sex: string | undefined }) => {
  expect(sexOfGivenName(name)).toBe(sex)
})
