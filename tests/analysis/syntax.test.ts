import { expect, test } from 'vitest'
import type { Token } from '../../src/domain/syntax.ts'
import { textOf } from '../../src/domain/span.ts'
import { readSyntax } from '../../src/analysis/syntax/read-syntax.ts'
import { LONGEST_SENTENCE } from '../../src/analysis/syntax/split-sentences.ts'
import { readMarked } from '../marked.ts'

const sentencesOf = (text: string): string[] => {
  const { sentences, tokens } = readSyntax(text)
  return sentences.map(({ first, end }) => text.slice(tokens[first]?.span.start, tokens[end - 1]?.span.end))
}

test.each`
  why                                  | sentences
  ${'titles and initials'}             | ${['Mr. Oyelaran met Gen. J. R. Pike on Sunday.', 'They spoke for an hour.']}
  ${'an abbreviation ends one'}        | ${['The firm is based in the U.S.', 'It sells to the U.K. government.']}
  ${'a time of day'}                   | ${['Polls close at 8 p.m. on Tuesday.', 'Counting starts at 9 p.m.', 'Nobody expects a result.']}
  ${'an hour that ends one'}           | ${['The alarm went at 10.15 a.m.', 'Firefighters took two hours.', 'It ends at 8 p.m. Tuesday or 9 p.m. Eastern Time, he said.']}
  ${'an hour before a subject'}        | ${['Just after 10 a.m. Varga rang the police.', 'At 8 p.m. Kyiv time it ended.']}
  ${'a figure with its abbreviation'}  | ${['He lives at No. 10 and pays 3.5 per cent.', 'She said no.', 'He left.']}
  ${'a company'}                       | ${['Brandt Corp. shares fell.', 'He joined Brandt Inc.', 'The price rose.']}
  ${'a quotation closes the sentence'} | ${['“We won’t go.”', 'The minister sat down.']}
  ${'the question of a speaker'}       | ${['“Why now?” he asked.', '“Who knows?” Ms. Varga replied.']}
  ${'an address of the web'}           | ${['See https://example.org/a.b?c=d. It is free.'.slice(0, 32), 'It is free.']}
  ${'an ellipsis'}                     | ${['He was, well... tired.', 'She waited…', 'Then she left.']}
  ${'marks in a row'}                  | ${['Really?!', 'Yes!!!', 'No.']}
  ${'a decimal and a version'}         | ${['It grew 2.5 percent in 2.0.1.', 'Fine.']}
  ${'letters beyond the BMP'}          | ${['Zoë posted “🙂🙂”.', 'José replied 👍.', 'Nobody else did.']}
  ${'Latin abbreviations'}             | ${['Fruit, e.g. apples, vs. nuts.', 'In re Smith v. Jones, the court ruled.']}
  ${'a missing space'}                 | ${['They left the capital.', 'The rest stayed.']}
`('splits $why', ({ sentences }: { sentences: string[] }) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
})

test.each`
  why                               | text                                                                                                                                                                 | sentences
  ${'a headline without full stop'} | ${'Two dead in crash\n\nA bus left the road. It burned.'}                                                                                                            | ${['Two dead in crash', 'A bus left the road.', 'It burned.']}
  ${'lines of another system'}      | ${'Two dead in crash\r\nBy Ana Ruiz\r\n\r\nA bus left the road.'}                                                                                                    | ${['Two dead in crash', 'By Ana Ruiz', 'A bus left the road.']}
  ${'a list'}                       | ${'The demands:\n1. Bread.\n2. Peace now.\n• No war'}                                                                                                                | ${['The demands:', '1. Bread.', '2. Peace now.', '• No war']}
  ${'a line cut in mid-sentence'}   | ${'The party has\nlost its majority in the\nSenate.'}                                                                                                                | ${['The party has\nlost its majority in the\nSenate.']}
  ${'wrapped lines'}                | ${'The council voted on Monday to close the two swimming pools in\nWestbrook and Marsh Lane, which cost it more than it can afford\nthis year. Residents objected.'} | ${['The council voted on Monday to close the two swimming pools in\nWestbrook and Marsh Lane, which cost it more than it can afford\nthis year.', 'Residents objected.']}
  ${'no words at all'}              | ${' \n\t '}                                                                                                                                                          | ${[]}
  ${'a full stop that lacks space'} | ${'They left the town.The rest stayed.'}                                                                                                                             | ${['They left the town.', 'The rest stayed.']}
`('splits $why', ({ text, sentences }: { text: string; sentences: string[] }) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test.each`
  text                               | tokens
  ${'Smith didn’t say.'}             | ${['Smith', 'did', 'n’t', 'say', '.']}
  ${"The firm's 30-year plan can't"} | ${['The', 'firm', "'s", '30-year', 'plan', 'ca', "n't"]}
  ${'🙂 cannot pay $1,250.50 (£3m)'} | ${['🙂', 'can', 'not', 'pay', '$', '1,250.50', '(', '£', '3m', ')']}
  ${'@newsdesk #vote a@b.example'}   | ${['@newsdesk', '#vote', 'a@b.example']}
  ${'U.S.-led talks—on 3/4'}         | ${['U.S.-led', 'talks', '—', 'on', '3/4']}
`('cuts $text', ({ text, tokens }: { text: string; tokens: string[] }) => {
  expect(readSyntax(text).tokens.map((token) => token.text)).toEqual(tokens)
})

test.each([
  '⟦“We shall see,”⟧ she said, ⟦“who wins.”⟧',
  'Zoë 🙂 wrote: ⟦"It\'s over."⟧ Then "nothing',
  '⟦‘The rock ’n’ roll years aren’t over,’⟧ he said of the teams’ plans.',
  "⟦'It is done,'⟧ said the dogs' owner. 'Twas so.",
  'She called it ⟦“a ‘so-called’ peace”⟧ and left.',
  'He began: ⟦“First.\n\n“Second.\n\n“Third.”⟧ He sat down.',
  "⟦''The plan works,''⟧ he said.",
  'It is 6\'2" tall and ⟦"wide"⟧.',
])('finds the quotations of %s', (marked) => {
  const { text, at } = readMarked(marked)
  expect(readSyntax(text).quotations.map(({ span }) => span)).toEqual(at)
})

test('a quotation knows its words without the marks', () => {
  const text = 'É: “Go now,” he said.'
  expect(readSyntax(text).quotations.map(({ inner }) => textOf(text, inner))).toEqual(['Go now,'])
})

const grammarOf = ({ text, tag, lemma, head, relation }: Token, tokens: readonly Token[]): string =>
  `${text}/${tag}/${lemma} ${relation} ${tokens[head]?.text ?? '-'}`

test.each`
  text                                            | word        | grammar
  ${'The minister said that talks had failed.'}   | ${'said'}   | ${'said/VBD/say root -'}
  ${'The minister said that talks had failed.'}   | ${'failed'} | ${'failed/VBN/fail ccomp said'}
  ${'🙂 The minister told reporters he resigned'} | ${'told'}   | ${'told/VBD/tell root -'}
  ${'Thousands were believed to be dead.'}        | ${'were'}   | ${'were/VBD/be auxpass believed'}
  ${'Smith’s children denied it.'}                | ${'denied'} | ${'denied/VBD/deny root -'}
  ${'Smith’s children denied it.'}                | ${'Smith'}  | ${'Smith/NNP/Smith nmod:poss children'}
  ${'Police Say Three Men Were Arrested'}         | ${'Say'}    | ${'Say/VBP/say root -'}
`('reads $word in $text', ({ text, word, grammar }: { text: string; word: string; grammar: string }) => {
  const { tokens } = readSyntax(text)
  const token = tokens.find((candidate) => candidate.text === word)
  expect(token && grammarOf(token, tokens)).toBe(grammar)
})

test.each`
  what                               | text
  ${'nothing'}                       | ${''}
  ${'a sentence of 20,000 words'}    | ${'and then he said it '.repeat(4000)}
  ${'50,000 quotation marks'}        | ${'"'.repeat(50_000)}
  ${'50,000 opening marks'}          | ${'“ ‘'.repeat(25_000)}
  ${'no space at all'}               | ${'a+b.c-'.repeat(20_000)}
  ${'half a surrogate pair'}         | ${'He said \ud800 and \udc00.'}
  ${'full stops only'}               | ${'. '.repeat(20_000)}
  ${'line ends only'}                | ${'\r\n'.repeat(20_000)}
  ${'names of what objects inherit'} | ${'constructor __proto__ toString hasOwnProperty valueOf.'}
`(
  'reads $what in sentences of bounded length, every token an exact slice, each head in its sentence',
  ({ text }: { text: string }) => {
    const { tokens, sentences } = readSyntax(text)
    // What is read of a sentence may take the square of its length: that is bounded.
    expect(sentences.every(({ first, end }) => end - first <= LONGEST_SENTENCE)).toBe(true)
    expect(tokens.every((token) => token.text === textOf(text, token.span))).toBe(true)
    expect(
      tokens.every((token) => token.head === -1 || tokens[token.head]?.sentence === token.sentence),
    ).toBe(true)
    expect(tokens.map((token) => token.text).join('')).toBe(
      tokens
        .map((token) => token.text)
        .join('')
        .trim(),
    )
    expect(sentences.reduce((sum, { first, end }) => sum + end - first, 0)).toBe(tokens.length)
  },
  60_000,
)
