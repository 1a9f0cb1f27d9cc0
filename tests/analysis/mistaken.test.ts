import { expect, test } from 'vitest'
import { readSyntax } from '../../src/analysis/syntax/read-syntax.ts'
import { weighMistaken } from '../../src/analysis/words/weigh-mistaken.ts'

test.each`
  copy                                                                               | written      | meant
  ${'Zoë 🙂 sang. The priest knelt at the alter of the church, and the choir sang.'} | ${'alter'}   | ${'altar'}
  ${'Two solders of the army were wounded when troops shelled the border.'}          | ${'solders'} | ${'soldiers'}
  ${'The priest knelt at the altar of the church, and the choir sang.'}              | ${'altar'}   | ${undefined}
  ${'He soldered the wires, and a dab of solder ran along the copper pipe.'}         | ${'solder'}  | ${undefined}
`('$written in “$copy” is taken for $meant', ({ copy, written, meant }: Record<string, string>) => {
  const syntax = readSyntax(copy ?? '')
  const fits = weighMistaken(syntax).filter(({ token }) => syntax.tokens[token]?.text === written)
  const lead = fits.filter(({ fit, homeFit }) => fit - homeFit > 0.25)
  expect(lead.map((fit) => fit.meant)).toEqual(meant === undefined ? [] : [meant])
})
