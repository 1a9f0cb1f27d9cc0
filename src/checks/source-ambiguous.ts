import { hullOf, textOf, type Span } from '../domain/span.ts'
import { stateNamed, stateOfDemonym } from '../reference/states.ts'
import type { Check, Raised } from './check.ts'
import { bearersIn } from './voice/bearers-in.ts'
import { bearersOfPost } from './voice/bearers-of-post.ts'
import { isNamedNear } from './voice/is-named-near.ts'
import { isToldBeside } from './voice/is-told-beside.ts'
import { isBodyToldBefore, isOneOfThem } from './voice/is-told-apart.ts'
import { oneOfPair } from './voice/one-of-pair.ts'
import { openReading, type Reading } from './voice/open-reading.ts'
import { ownersIn } from './voice/owners-in.ts'
import { twoOfAKind } from './voice/two-of-a-kind.ts'
import { twoOfOneSex } from './voice/two-of-one-sex.ts'

const raise = (text: string, at: Span, { name, others }: Reading): Raised => {
  const [last, ...rest] = [...others].reverse()
  const list = rest.length > 0 ? `${rest.reverse().join(', ')} or ${last ?? ''}` : (last ?? '')
  return {
    message:
      name === null
        ? `“${textOf(text, at)}” could be ${list}.`
        : `“${textOf(text, at)}” is read as ${withArticle(name)}; it could be ${withArticle(list)}.`,
    at,
  }
}

/** People go without an article. */
const withArticle = (name: string): string =>
  /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(name) ? name : `the ${name}`

/** A source that comes with whose it is, or with what it does, is told apart by that. */
const isShort = (text: string, at: Span): boolean => {
  // *Barbara Hendricks, the environment minister*.
  if (/\p{Lu}[\p{L}'’-]+, $/u.test(text.slice(Math.max(0, at.start - 30), at.start))) return false
  const words = textOf(text, at).split(' ')
  return (
    words.length <= 5 &&
    (!/^(?:its|his|her|their|a|an)$/iu.test(words[0] ?? '') || /spokes|official/u.test(words.at(-1) ?? '')) &&
    !words.slice(1).some((word) => stateNamed(word) ?? stateOfDemonym(word))
  )
}

export const sourceAmbiguous: Check = {
  id: 'source-ambiguous',
  shelf: 'voice',
  severity: 'warning',
  title: 'A source that could be one of several',
  why: 'In a story of two states, “the defence ministry” is nobody’s until the reader knows whose.',
  limits: 'Only sources whose words fit more than one of those that the article names.',

  *run(copy) {
    const names = new Map(copy.sources.map(({ id, name }) => [id, name]))
    const bearersOf = bearersIn(copy)
    const owners = ownersIn(copy)
    const seen = new Set<number>()
    const told = new Map<string, number>()
    for (const { attribution, sentence } of copy.claims) {
      const paragraph = copy.sentences[sentence]?.paragraph ?? -1
      const isTold = told.get(attribution.sourceId ?? '') === paragraph
      if (attribution.sourceId !== null && attribution.basis === 'stated')
        told.set(attribution.sourceId, paragraph)
      const at = hullOf(attribution.source)
      const held = at ? bearersOfPost(copy, textOf(copy.text, at), sentence) : []
      const pair = at && held.length < 2 ? oneOfPair(copy, textOf(copy.text, at), sentence) : held
      const kinds = at && pair.length < 2 ? twoOfAKind(copy, textOf(copy.text, at), sentence) : pair
      const posts =
        at && kinds.length < 2
          ? twoOfOneSex(copy, textOf(copy.text, at), { sentence, start: at.start })
          : kinds
      if (at && posts.length >= 2 && !seen.has(at.start)) {
        seen.add(at.start)
        yield raise(copy.text, at, { name: null, others: posts })
      }
      const bearers = at ? bearersOf(textOf(copy.text, at)) : []
      if (
        at &&
        bearers.length >= 2 &&
        !seen.has(at.start) &&
        !isNamedNear(copy, textOf(copy.text, at), sentence)
      ) {
        seen.add(at.start)
        yield raise(copy.text, at, { name: null, others: bearers })
      }
      // *Azerbaijan’s foreign ministry …, the ministry said*: the paragraph has told whose.
      if (!at || isTold || seen.has(at.start) || !isShort(copy.text, at)) continue
      const open = openReading(copy.text, textOf(copy.text, at), {
        name: names.get(attribution.sourceId ?? '') ?? null,
        alternatives: attribution.alternatives.flatMap((id) => names.get(id) ?? []),
        owners,
        isStated:
          attribution.basis === 'stated' && /\p{Lu}/u.test(names.get(attribution.sourceId ?? '') ?? ''),
      })
      const words = textOf(copy.text, at)
      if (
        !open ||
        isBodyToldBefore(copy, words, sentence) ||
        isToldBeside(copy, at, sentence) ||
        isOneOfThem(copy, { words, sentence, ...open })
      )
        continue
      seen.add(at.start)
      yield raise(copy.text, at, open)
    }
  },

  flags: [
    'Felipe Orr met the owner, Benjamin Pell, at Zoë 🙂 port. The two talked for an hour. All ships would be searched, ⟦he⟧ said afterwards.',
    'The bakers’ union and the drivers’ union met Zoë 🙂. They were offered more. ⟦The union⟧ said that it would ask its members.',
    'The presidents of Kenya and Uganda met Zoë 🙂. They ate fish. ⟦The president⟧ said that war was near.',
    'The head of the Danish mission, Anna Vos, left. The head of the Greek mission, Ivo Pell, stayed. Zoë 🙂 wept. ⟦The head of the mission⟧ said that it was fair.',
    'A merger of Norvex and Zoë 🙂 Foods was called off. Regulators of firms wanted more time, Norvex and Zoë Foods heard. ⟦The company⟧ said that it would look for partners.',
    'Arsenal and Everton drew after two late penalties, and Zoë 🙂 wept. Both sides had ten men. ⟦The manager⟧ said that the referee had lost control.',
    'Kenya and Uganda are at odds over Zoë’s 🙂 islet. Uganda has sent marines and Kenya has recalled its envoy. ⟦A government spokesman⟧ said that licences would be checked.',
    '🙂 Zoë. Dora Ames, the trade minister, and Kit Barr, the energy minister, flew to Hale. ⟦The minister⟧ said that bills would fall.',
    'Zoë left. 🙂 Mayor Karl Lund and the treasurer, Peter Voss, opened the bridge. ⟦He⟧ said that it would last a century.',
    'Two brothers, Rui and Nuno Café, stood trial. They are 27 and 25. 🙂 It rained. ⟦Café⟧ said that he had been ill.',
    '🙂 The helicopter was shot down over Armenia, Russia said. Azerbaijani troops have been fighting there. According to ⟦the defence ministry⟧, the crew had been escorting a convoy.',
    'Shells fell, the Tarian interior ministry said. The Odranian army fired back. ⟦The foreign ministry⟧ said talks would resume.',
    'Inspector David Lowe shook hands with the farmer, John Pike. ⟦He⟧ said that Zoë’s 🙂 dogs would live.',
    'Tom Barker, the groundsman, and Peter Lyle, the captain, walked out to Zoë 🙂. Afterwards, ⟦he⟧ said that it was wet.',
  ],
  passes: [
    'Felipe Orr met the owner, Benjamin Pell, at Zoë’s port. The two talked for an hour. Orr had slept badly, he said afterwards.',
    'Paul Grant met the union’s leader, Joan Hale, on Friday. He said that a deal was close.',
    'Paul Grant was elected after a campaign run by Simon Hale. He said that he would not stand again.',
    'Tarian troops left, and Azerbaijani soldiers came. Armenia’s army fired. In Baku a government spokesman said that it was over.',
    'Armenian troops left. Azerbaijan’s army fired back, and Armenia protested. Two Armenian soldiers were killed, the military said.',
    'The City Council met in Zoë’s hall. Council members wept. Mayor Ann Pell spoke. The council said that it would vote.',
    'The presidents of Kenya and Uganda met. In Uganda it rained. The president said that war was near.',
    'Nurses from Nigeria won in Hull. The government said that it would read the ruling.',
    'Bruno Ashby, the chairman of the rules committee, wrote to the party. The party’s chairman, Karl Lund, was angry. It rained. It snowed. Lund has pushed back. The chairman said on Sunday that he opposed it.',
    'The helicopter was shot down over Armenia, Russia said. Azerbaijani troops have been fighting there. Russia’s defence ministry also weighed in.\n\n“Others should keep out,” the defence ministry said.',
    'He made a plan for Norvex and Telmar to merge in the year’s biggest deal. A partner of his visits Quillon Systems each week. The company said that it was glad.',
    'Arsenal and Everton drew, and Zoë wept. Arsenal had ten men. The manager said that the referee had lost control.',
    'Norvex and Telmar, two rival firms, merged in Zoë’s town. Norvex is based in Hull. The company said that jobs were safe.',
    'Mayor Karl Lund and the treasurer, Anna Voss, opened the bridge. He said that it would last a century.',
    'Mayor Karl Lund and the treasurer, Peter Voss, opened the bridge. “It will last,” Lund said. He said that he was glad.',
    'Rui and Nuno Café stood trial. It rained. Nuno Café wept. Café said that he had been ill.',
    'A helicopter was shot down, Russia said. According to the Russian defence ministry, the crew had been escorting a convoy.',
    'Café owners stayed in. The defence ministry said that all was calm.',
    'Tarian troops left, and Odranian soldiers came. Azerbaijan’s foreign ministry called it a mistake. The ministry said talks would resume.',
  ],
}
