import type { Quantity } from '../domain/quantity.ts'
import { contains, hullOf, textOf, textOfAll, type Span } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { rangesTouch } from './people-counts.ts'
import { statementsOf, type Statement } from './statements.ts'
import { graveFigures } from './voice/grave-figures.ts'

const NAMELESS =
  /\b(?:(?:speaking|spoke) privately|on background|insiders?|(?:feared|fearing|afraid|scared) (?:for (?:his|her|their)|of (?:losing|reprisals?|retaliation|being))|(?:person|source|official|someone|somebody|figure|executive|aide|banker|adviser|friend|relative) (?:who (?:is|was) )?(?:close to|familiar with|briefed on|with (?:direct )?knowledge of)|whistle-?blower|not (?:to )?be (?:named|identified)|anonym(?:ous|ity)|unnamed|unidentified|did not want to be (?:named|identified)|declined to be (?:named|identified)|refused to be (?:named|identified)|(?:that|if) (?:he|she|they)(?: would| will)? (?:not|neither) be (?:named|identified|quoted by name)|(?:his|her|their) names? (?:be withheld|not be (?:used|given|published))|(?:not|without) (?:(?:giv\p{L}+|us\p{L}+|want\p{L}*(?: to (?:give|see|have))?) )(?:his|her|their|a) (?:own |full |real )?names?|would not (?:give|be) (?:his name|her name|named)|withhold (?:his|her|their) names?|a source|one source|anonymously|(?:not|without being) (?:been )?authori[sz]ed to (?:speak|talk|comment|discuss|brief)|not allowed to (?:speak|talk|comment)|an? (?:\p{L}+ )?(?:official|diplomat|officer) who)\b/iu

/** *A nurse*, *one official*: one of many, and nothing to tell who. Those who speak for a body, and papers, are another thing. */
const ONE_OF_MANY =
  /^(?:an?|one|another) (?:(?!spokes)[\p{Ll}-]+ ){0,3}(?!spokes|report|statement|stud(?:y|ies)|survey|court|judge|jury|inquiry|inquest|coroner|review|agency|ministry|minister|council|company|firm|group|charity|newspaper|website|poll|document|letter|lawsuit|complaint|committee|union|hospital|association|team|broadcaster|station|channel|paper|tribunal|mayor|governor|magazine|bulletin|notice|note|list|count|tally|tracker|analysis|database|email|e-mail|memo|leaflet|police|couple|gunman|attacker|bomber|suspect|killer)[\p{Ll}-]{3,}$/u

/** What goes with *a nurse* and does not name her. */
const CUT = /,| (?:who|that|which|at|in|on|from|with|close to|familiar|briefed) /u

/** Words that credit, where the reading of attributions found nobody. */
const SAYS_SO = /\b(?:said|says|told|puts?|estimated|counted|spoke of|according to)\b/u

/** *…, one trader said on condition that …*: the reading left the speaker in the claim. */
const SPEAKS_NEXT = /^ (?:said|says|told)\b/u

const isAnonymous = (copy: Copy, { claim }: Statement): boolean => {
  const { attribution, sentence } = claim
  if (
    attribution.kind === 'none' &&
    !SAYS_SO.test(textOf(copy.text, copy.sentences[sentence]?.span ?? { start: 0, end: 0 }))
  )
    return false
  const frame = hullOf([...attribution.source, ...attribution.frame])
  const source = frame ? textOf(copy.text, frame) : ''
  const place = copy.sentences[sentence]?.span
  // *… , a nurse said. She asked that her name be withheld.*
  const next = copy.sentences[sentence + 1]?.span
  const after = next && /^(?:He|She|They)\b/u.test(textOf(copy.text, next)) ? textOf(copy.text, next) : ''
  const words = `${place ? textOf(copy.text, place) : ''} ${after}`
  const own = textOfAll(copy.text, attribution.source)
  // *A nurse accused of poisoning was cleared*: whom the claim tells of does not make it.
  const isOfClaim = (part: Span): boolean =>
    claim.spans.some((span) => contains(span, part)) &&
    !SPEAKS_NEXT.test(copy.text.slice(part.end, part.end + 8))
  if (attribution.source.some(isOfClaim)) return false
  if (
    /^(?:her|his|its|their|the|some|many|two|three|four|five|six|both|several|\d+|\p{L}+(?<!s)s\b)/iu.test(
      (own || source).trim(),
    )
  )
    return false
  return (
    (NAMELESS.test(words) || ONE_OF_MANY.test((own || source).trim().toLowerCase().split(CUT)[0] ?? '')) &&
    !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(own)
  )
}

type Counted = Readonly<{ sourceId: string | null; figure: Quantity }>

/** *The Red Cross spoke of 130 dead*: somebody counts them, whatever the reading of attributions found. */
const COUNTS = /^(?:The )?\p{Lu}.* (?:spoke of|counted|puts?|estimated) /u

/** The dead as sources with a name count them, each figure of a source once. */
const namedCounts = (copy: Copy, all: readonly Statement[]): Counted[] => {
  const found = new Map<string, Counted>()
  for (const one of all) {
    const { kind, sourceId } = one.claim.attribution
    if (/^(?:none|impersonal)$/u.test(kind) && !COUNTS.test(textOf(copy.text, one.span))) continue
    const counted = graveFigures(one)
    if (counted.length === 0 || isAnonymous(copy, one)) continue
    for (const figure of counted)
      found.set(`${sourceId ?? ''} ${String(figure.min)} ${String(figure.max)}`, { sourceId, figure })
  }
  return [...found.values()]
}

/** *Up to 300* is not borne out by two: the other's figure touches it and comes near it. */
const bearsOut = (figure: Quantity, own: Quantity): boolean =>
  rangesTouch(figure, own) && (figure.max ?? figure.min ?? 0) * 2 >= (own.max ?? own.min ?? 0)

/** Who says so; where no source was read, the words that tell that it has no name. */
const sourcePlace = ({ text, sentences }: Copy, { claim }: Statement): Span[] => {
  const place = hullOf(claim.attribution.source)
  if (place) return [place]
  const sentence = sentences[claim.sentence]?.span
  const match = sentence && NAMELESS.exec(textOf(text, sentence))
  if (!match) return []
  const start = sentence.start + match.index
  return [{ start: beforeWho(text, start), end: start + match[0].length }]
}

/** Back to the mark before *a soldier who took part said, on condition that he not be identified*. */
const beforeWho = (text: string, start: number): number => {
  const run = /(?:^|[,.;”] )(?<who>[^,.;”]* (?:said|says|told)[^,.;”]*, (?:on condition )?)$/u.exec(
    text.slice(Math.max(0, start - 90), start),
  )
  return start - (run?.groups?.who?.length ?? 0)
}

export const loneAnonymousSource: Check = {
  id: 'lone-anonymous-source',
  shelf: 'voice',
  severity: 'warning',
  title: 'A grave figure that rests on one unnamed source',
  why: 'The BBC is reluctant to rely on one source, and names it where it does; Reuters takes a lone unnamed one only exceptionally.',
  limits:
    'Tolls, people harmed or held, and large sums lost; silent where somebody with a name gives a figure that agrees.',

  *run(copy) {
    const all = statementsOf(copy)
    const named = namedCounts(copy, all)
    for (const statement of all) {
      const counted = graveFigures(statement)
      if (counted.length === 0 || !isAnonymous(copy, statement)) continue
      const isBorneOut = named.some(
        ({ sourceId, figure }) =>
          sourceId !== statement.claim.attribution.sourceId && counted.some((own) => bearsOut(figure, own)),
      )
      if (isBorneOut) continue
      yield {
        message: `This figure rests on one source without a name.`,
        at: statement.span,
        related: sourcePlace(copy, statement),
      }
    }
  },

  flags: [
    'Zoë 🙂 left. ⟦Fraud has cost the fund $2 billion⟧, said ⟦1:an official⟧ who spoke on the condition that he not be identified. It rained.',
    'The square of Zoë is empty. “⟦We counted 140 bodies⟧,” said ⟦1:a doctor who would not give her name⟧. 🙂 It rained.',
    'The bank of Zoë is shut. 🙂 ⟦The bank lost $2.3 billion⟧, according to ⟦1:a person familiar with the matter⟧.',
    'The 🙂 mine at Zoë is shut. ⟦At least 14 drillers were killed by the gas⟧, ⟦1:a former guard⟧ said.',
    '⟦Up to 400 people may be buried in the valley of Zoë⟧, according to ⟦1:an official who would not be named⟧.',
    'The siege of Café Ardeh 🙂 goes on. ⟦1:One official⟧, who asked not to be named, said that ⟦3,000 people had been killed in Ardeh⟧.',
    '⟦At least 45 miners were killed at Zoë’s mine⟧ 🙂, according to ⟦1:a person who was not authorised to speak to the press⟧.',
  ],
  passes: [
    'Two officials, who spoke on condition of anonymity, said that 400 prisoners had been executed.',
    'A fan, who gave no name, said that the queue was 300 people long.',
    'The mine at Zoë is shut. At least 14 drillers were killed by the gas, a police spokesman said.',
    'The mine at Zoë is shut. At least 14 drillers were killed by the gas, a guard, Ivo Pell, said.',
    'One official, who asked not to be named, said that 31 people had died. The Red Cross said that 31 people had died.',
    'One official, who asked not to be named, said that talks would resume.',
  ],
}
