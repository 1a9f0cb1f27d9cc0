import { textOf } from '../domain/span.ts'
import type { Quotation } from '../domain/syntax.ts'
import type { Check, Copy, Raised } from './check.ts'
import { spokenWords } from './voice/spoken-words.ts'
import { coreOf, isAltered, isReworded, isSaidWithin } from './voice/is-altered.ts'
import { pairsAlike } from './same-words.ts'
import { sentenceAt } from './sentence-at.ts'
import { isOneWordOff, pairsNearlyAlike } from './voice/one-word-off.ts'
import { isReframed } from './voice/is-reframed.ts'
import { recastPairs } from './voice/recast-pairs.ts'
import { repeats } from './voice/repeats.ts'
import { areOfTwo, areOfTwoDays, isAnswer, isOfOtherDay, isToldAsRepeat, takesUp } from './voice/takes-up.ts'

const CUT = /…|\.\.\.|[[\]]/u

const paragraphAt = (copy: Copy, { span }: Quotation): number | undefined =>
  copy.sentences[sentenceAt(copy, span.end - 1)]?.paragraph

/** A quotation that opens a sentence, and is not one that another sentence takes up. */
const isWhole = (text: string, { span, inner }: Quotation): boolean =>
  /^\p{Lu}/u.test(textOf(text, inner)) &&
  /(?:^|[.?!”"\n])\s*$/u.test(text.slice(Math.max(0, span.start - 3), span.start))

/** Speakers build sentences alike in one breath; an altered repeat stands in another sentence. */
const isOneBreath = (copy: Copy, a: Quotation, b: Quotation): boolean =>
  b.span.start - a.span.end < 12 ||
  b.span.end <= (copy.sentences[sentenceAt(copy, a.span.start)]?.span.end ?? 0) ||
  (isWhole(copy.text, a) && isWhole(copy.text, b) && paragraphAt(copy, a) === paragraphAt(copy, b))

const yearsAt = (copy: Copy, { span }: Quotation): string[] => {
  const sentence = copy.sentences[sentenceAt(copy, span.start)]?.span
  return sentence ? (textOf(copy.text, sentence).match(/\b(?:19|20)\d\d\b/gu) ?? []) : []
}

/** *Told an interviewer in 1999*, *wrote in 2005*: two times are two sayings. */
const areOfOtherYears = (copy: Copy, a: Quotation, b: Quotation): boolean => {
  const [one, two] = [yearsAt(copy, a), yearsAt(copy, b)]
  return one.length > 0 && two.length > 0 && !one.some((year) => two.includes(year))
}

export const quoteAltered: Check = {
  id: 'quote-altered',
  shelf: 'voice',
  severity: 'error',
  title: 'A quotation changes its words on repeat',
  why: 'Words in quotation marks are somebody’s own; of two wordings one at most was said.',
  limits:
    'Takes two quotations that share most of their words in order for one. A speaker’s refrain is to be dismissed; cuts marked by points or brackets are left alone.',

  *run(copy) {
    const { text, syntax } = copy
    const quotations = syntax.quotations.filter(({ inner }) => {
      const words = textOf(text, inner)
      return words.length < 600 && !CUT.test(words)
    })
    const runs = quotations.map(({ inner }) => spokenWords(textOf(text, inner)))
    const isRepeat = repeats(runs)
    const raised = new Set<string>()
    const cores = quotations.map(({ inner }) => coreOf(copy, inner))
    for (const [first, second] of pairsAlike(runs)) {
      const [a, b] = [quotations[first], quotations[second]]
      if (!a || !b || isOneBreath(copy, a, b) || areOfOtherYears(copy, a, b)) continue
      const isRecalled = isReframed(runs[first] ?? [], runs[second] ?? []) && isToldAsRepeat(copy, b)
      const isOther =
        isAltered(runs[first] ?? [], runs[second] ?? [], !isWhole(text, b)) ||
        isReworded(cores[first] ?? [], cores[second] ?? []) ||
        isRecalled
      if (!isOther || isSaidWithin(runs[first] ?? [], runs[second] ?? []) || isRepeat(first, second)) continue
      if (isOfOtherDay(copy, b) || areOfTwoDays(copy, a, b)) continue
      if (
        !isRecalled &&
        isWhole(text, a) &&
        /^\p{Lu}/u.test(textOf(text, b.inner)) &&
        (areOfTwo(copy, a, b) || isAnswer(copy, b))
      )
        continue
      raised.add(`${first} ${second}`)
      yield raise(text, a, b)
    }
    for (const [first, second] of recastPairs(copy, quotations)) {
      const [a, b] = [quotations[first], quotations[second]]
      if (
        !a ||
        !b ||
        raised.has(`${first} ${second}`) ||
        isOneBreath(copy, a, b) ||
        areOfOtherYears(copy, a, b)
      )
        continue
      if (isOfOtherDay(copy, b) || areOfTwoDays(copy, a, b) || isRepeat(first, second)) continue
      raised.add(`${first} ${second}`)
      yield raise(text, a, b)
    }
    for (const [first, second] of pairsNearlyAlike(runs)) {
      const [a, b] = [quotations[first], quotations[second]]
      if (!a || !b || raised.has(`${first} ${second}`) || isOneBreath(copy, a, b)) continue
      if (!isOneWordOff(runs[first] ?? [], runs[second] ?? []) || isRepeat(first, second)) continue
      if (!areOfOtherYears(copy, a, b) && takesUp(copy, a, b)) yield raise(text, a, b)
    }
  },

  flags: [
    '“⟦1:Snow doesn’t care what you wrote down yesterday,⟧” he told a class. Zoë 🙂 wept.\n\nHis line, “⟦Snow never cares what you thought last week⟧”, hangs in her kitchen.',
    'The town “⟦1:has no money for vanity projects like this museum,⟧” the mayor said. Zoë wept.\n\nHer words that it “⟦had no money for vanity projects such as museums⟧” 🙂 hurt.',
    '“⟦1:We hoped for more and we got less,⟧” said Zoë 🙂 Stein. Her “⟦We hoped for little and we got less⟧” was all.',
    '“⟦1:You would not put a pigsty next to a church, and this is our church,⟧” she said.\n\nZoë left. “⟦You wouldn’t put a pigsty by a church, and this is our church,⟧” she said 🙂.',
    '“⟦1:A goose does not carry a passport, and neither should a farm boy that follows it,⟧” she said. Zoë left.\n\n“⟦A goose carries no passport, and neither should a boy that follows it,⟧” she said 🙂.',
    'The talks had made “⟦1:slow but real progress⟧”, the envoy said. Zoë 🙂 wept.\n\nA rebel disputed the envoy’s talk of “⟦slow but steady progress⟧”.',
    '“⟦1:I never felt at home there,⟧” Zoë Stein said.\n\n🙂 Stein, who said that she “⟦always felt at home there⟧”, sings in May.',
    '“⟦1:You knew for nine months and you did nothing,⟧” he said. The judge’s “⟦You knew for six months and you did nothing⟧” met silence.',
    '“⟦1:We paid for it with every coin we had,⟧” Zoë 🙂 Stein said.\n\nThe lawyer reminded her of her own words, “⟦We paid for it with all our savings⟧”, and sat.',
    '“⟦1:This road puts the children ahead of the cars,⟧” Zoë 🙂 Stein said.\n\n“⟦This road puts the children before the trade,⟧” Bohn recited from her speech.',
  ],
  passes: [
    '“Snow doesn’t care what you wrote down yesterday,” he told a class. Zoë wept.\n\nHis line, “Rain wakes the whole house”, hangs in her kitchen.',
    '“We paid for it with every coin we had,” Zoë Stein said. She wept.\n\n“We paid for it with all our savings,” Karl Bohn said.',
    '“This road puts the children ahead of the cars,” Zoë Stein said.\n\nBohn quoted her words “this road puts the children ahead” and sat.',
    {
      text: '“We can win this league with the men we have,” Zoë Stein said in August. On Saturday Stein said: “We cannot win this league with the men we have.”',
      publishedAt: '2019-11-05',
    },
    '“There will be no rise in the water tax while I sit here,” the mayor said. Her rival replied: “There will be no fall in the water tax while she sits here.”',
    '“I looked and then I was lost,” she said in 1999. In 2005 she said: “I looked and then I was home.”',
    '“He is the best leader I have ever worked with,” Zoë Stein said. Stein had said in May that Bohn was “the best player I have ever worked with”.',
    '“The people have spoken and they have chosen change,” said Zoë Stein. It rained. “The people have spoken and they have chosen poorly,” said Karl Bohn.',
    '“We asked for a fountain and we got a puddle,” said Karl Bohn. “We asked for a park and we got a car park,” said his wife.',
    '“I will not say sorry for clean water,” she said. She spoke again. “I will not say sorry for clean streets.” She “will not say sorry for clean water”, he wrote.',
    '“We hoped for more and we got less,” she said. Her “hoped for more and we got less” was all.',
    '“We did not hope for more, and it is cold,” she said. Later: “We didn’t hope for more, and it’s cold.”',
    '“We hoped for more and we got less,” she said. Later: “We hoped for … more and got less.”',
    '“We will build a wall on the border,” he said. “We will build a school in the town,” she said.',
  ],
}

const raise = (text: string, a: Quotation, b: Quotation): Raised => ({
  message: `“${textOf(text, b.inner)}” here is “${textOf(text, a.inner)}” above.`,
  at: b.inner,
  related: [a.inner],
})
