import { expect, test } from 'vitest'
import { mentionsIn } from '../../src/domain/mentions.ts'
import { textOf } from '../../src/domain/span.ts'

const editors = ['Ann', 'Ann Lee', 'Zoë Łuczak', 'Bo Straße', 'Bo Berg', '李雷'].map((name) => ({
  id: name,
  name,
}))

test.each`
  copy                           | named                          | words
  ${'@Ann Lee, have a look'}     | ${['Ann Lee']}                 | ${['@Ann Lee']}
  ${'Ask @Ann about it'}         | ${['Ann']}                     | ${['@Ann']}
  ${'Ask @ann leer'}             | ${['Ann']}                     | ${['@ann']}
  ${'🙂 @ZOE, and @bo strasse!'} | ${['Zoë Łuczak', 'Bo Straße']} | ${['@ZOE', '@bo strasse']}
  ${'@Bo Strasse'}               | ${['Bo Straße']}               | ${['@Bo Strasse']}
  ${'@Bo, which of the two?'}    | ${[]}                          | ${[]}
  ${'@Bob is another'}           | ${[]}                          | ${[]}
  ${'@Nobody here'}              | ${[]}                          | ${[]}
  ${'write to desk@ann.example'} | ${[]}                          | ${[]}
  ${'李@李雷'}                   | ${[]}                          | ${[]}
  ${'问 @李雷。'}                | ${['李雷']}                    | ${['@李雷']}
  ${'@Ann Lee and @Ann Lee'}     | ${['Ann Lee', 'Ann Lee']}      | ${['@Ann Lee', '@Ann Lee']}
  ${'@'}                         | ${[]}                          | ${[]}
`('$copy names $named', ({ copy, named, words }: { copy: string; named: string[]; words: string[] }) => {
  const found = mentionsIn(copy, editors)
  expect(found.map(({ editor }) => editor.name)).toEqual(named)
  expect(found.map(({ span }) => textOf(copy, span))).toEqual(words)
})
