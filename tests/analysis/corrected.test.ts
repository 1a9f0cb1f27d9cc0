import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { textOfAll } from '../../src/domain/span.ts'

test.each`
  copy                                                                   | claim                                       | kind            | source           | frame
  ${'Zoë 🙂 saw it. Hundreds are feared dead in the valley.'}            | ${'Hundreds are feared dead in the valley'} | ${'impersonal'} | ${''}            | ${''}
  ${'It is understood that no money was paid.'}                          | ${'no money was paid'}                      | ${'impersonal'} | ${''}            | ${'It is understood that'}
  ${'Maria Lopez said last month that 40 people had been hurt in Łódź.'} | ${'40 people had been hurt in Łódź'}        | ${'statement'}  | ${'Maria Lopez'} | ${'Maria Lopez said last month that'}
`('$copy', ({ copy, claim, kind, source, frame }: Record<string, string>) => {
  const { claims } = analyse(copy!)
  const found = claims.find(({ spans }) => textOfAll(copy!, spans) === claim)
  expect(found && { kind: found.attribution.kind, frame: textOfAll(copy!, found.attribution.frame) }).toEqual(
    { kind, frame },
  )
  expect(found && textOfAll(copy!, found.attribution.source)).toBe(source)
})
