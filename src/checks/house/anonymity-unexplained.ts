import { spanOf, textOf } from '../../domain/span.ts'
import type { Check } from '../check.ts'

const NAMELESS =
  /\b(?:on (?:the )?condition of anonymity|(?:asked|wanted|wished|preferred|requested|insisted on) (?:not to be|to remain|on not being) (?:named|identified|quoted by name|anonymous)|declined to be (?:named|identified)|did not want (?:to be|their name|his name|her name)[\p{L} ]{0,14}(?:named|identified|used|published))\b/dgu

const REASON =
  /\b(?:because|since|for fear|fearing|fears?|afraid|citing|as (?:the|he|she|they|it)|not authori[sz]ed|without authori[sz]ation|not allowed|in order to|so as to|due to|given the|to (?:discuss|describe|protect|speak|avoid))\b/iu

export const anonymityUnexplained: Check = {
  id: 'anonymity-unexplained',
  shelf: 'house',
  severity: 'note',
  title: 'Anonymity without its reason',
  why: 'AP and NYT: an article that keeps a name back says why, and an editor knows the name.',
  limits: 'Looks for a reason in the same sentence and the next.',

  *run({ text, sentences }) {
    let at = 0
    for (const match of text.matchAll(NAMELESS)) {
      const place = spanOf(match)
      while ((sentences[at]?.span.end ?? Infinity) <= place.start) at++
      const around = [sentences[at], sentences[at + 1]].flatMap((one) =>
        one ? [textOf(text, one.span)] : [],
      )
      if (around.some((words) => REASON.test(words))) continue
      yield { message: `“${match[0]}”, and no reason is given.`, at: place }
    }
  },

  flags: ['Zoë left. 🙂 One official, who ⟦asked not to be named⟧, said so. It rained.'],
  passes: [
    'One official, who asked not to be named because the matter is secret, said so.',
    'She spoke on condition of anonymity. She was not authorised to speak to the press.',
  ],
}
