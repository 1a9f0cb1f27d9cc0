import { expect, test } from 'vitest'
import type { TokenRange } from '../../src/analysis/attribution/attribution-model.ts'
import { classifyKind } from '../../src/analysis/attribution/classify-kind.ts'
import { readSyntax } from '../../src/analysis/syntax/read-syntax.ts'

/** The tokens of some words of a text; none of ''. */
const rangesOf = (text: string, words: string): TokenRange[] => {
  if (words === '') return []
  const start = text.indexOf(words)
  const { tokens } = readSyntax(text)
  const first = tokens.findIndex(({ span }) => span.end > start)
  const last = tokens.findLastIndex(({ span }) => span.start < start + words.length)
  return [{ first, end: last + 1 }]
}

test.each`
  text                                                  | source           | cue                             | content                            | kind
  ${'The mayor said the bridge was shut.'}              | ${'The mayor'}   | ${'said'}                       | ${'the bridge was shut'}           | ${'statement'}
  ${'Zoë 🙂 said: “It is over.”'}                       | ${'Zoë'}         | ${'said'}                       | ${'“It is over.”'}                 | ${'quotation'}
  ${'The mayor said the bridge was “quite safe”.'}      | ${'The mayor'}   | ${'said'}                       | ${'the bridge was “quite safe”'}   | ${'statement'}
  ${'The firm denied that it had lied.'}                | ${'The firm'}    | ${'denied'}                     | ${'that it had lied'}              | ${'denial'}
  ${'“I never lied,” he denied.'}                       | ${'he'}          | ${'denied'}                     | ${'“I never lied,”'}               | ${'denial'}
  ${'The mayor rejected the claim that he knew.'}       | ${'The mayor'}   | ${'rejected the claim'}         | ${'that he knew'}                  | ${'denial'}
  ${'The army acknowledged that shells had hit homes.'} | ${'The army'}    | ${'acknowledged'}               | ${'that shells had hit homes'}     | ${'confirmation'}
  ${'The army admitted that shells had hit homes.'}     | ${'The army'}    | ${'admitted'}                   | ${'that shells had hit homes'}     | ${'confirmation'}
  ${'The army admitted responsibility for the strike.'} | ${'The army'}    | ${'admitted'}                   | ${'responsibility for the strike'} | ${'admission'}
  ${'A cell claimed responsibility for the blast.'}     | ${'A cell'}      | ${'claimed responsibility for'} | ${'the blast'}                     | ${'admission'}
  ${'The firm apologised for the leak.'}                | ${'The firm'}    | ${'apologised for'}             | ${'the leak'}                      | ${'admission'}
  ${'Prosecutors alleged that he took money.'}          | ${'Prosecutors'} | ${'alleged'}                    | ${'that he took money'}            | ${'assertion'}
  ${'Officials fear that dozens drowned.'}              | ${'Officials'}   | ${'fear'}                       | ${'that dozens drowned'}           | ${'belief'}
  ${'It is feared that dozens drowned.'}                | ${''}            | ${'is feared'}                  | ${'that dozens drowned'}           | ${'impersonal'}
  ${'He was reportedly abroad.'}                        | ${''}            | ${'reportedly'}                 | ${'abroad'}                        | ${'impersonal'}
  ${'The report says the dam was old.'}                 | ${'The report'}  | ${'says'}                       | ${'the dam was old'}               | ${'document'}
  ${'The dam was old, according to the papers.'}        | ${'the papers'}  | ${'according to'}               | ${'The dam was old'}               | ${'document'}
`('$cue in $text is $kind', ({ text, source, cue, content, kind }: Record<string, string>) => {
  const [range] = rangesOf(text!, cue!)
  const found = { cue: range!, source: rangesOf(text!, source!), content: rangesOf(text!, content!) }
  expect(classifyKind(readSyntax(text!), found)).toBe(kind)
})
