import { contains, hullOf, textOf, textOfAll, type Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'

export const NAMELESS =
  /\b(?:(?:speaking|spoke) privately|on background|insiders?|(?:feared|fearing|afraid|scared) (?:for (?:his|her|their)|of (?:losing|reprisals?|retaliation|being))|(?:person|source|official|someone|somebody|figure|executive|aide|banker|adviser|friend|relative) (?:who (?:is|was) )?(?:close to|familiar with|briefed on|with (?:direct )?knowledge of)|whistle-?blower|not (?:to )?be (?:named|identified)|anonym(?:ous|ity)|unnamed|unidentified|did not want to be (?:named|identified)|declined to be (?:named|identified)|refused to be (?:named|identified)|(?:that|if) (?:he|she|they)(?: would| will)? (?:not|neither) be (?:named|identified|quoted by name)|(?:his|her|their) names? (?:be withheld|not be (?:used|given|published))|(?:not|without) (?:(?:giv\p{L}+|us\p{L}+|want\p{L}*(?: to (?:give|see|have))?) )(?:his|her|their|a) (?:own |full |real )?names?|would not (?:give|be) (?:his name|her name|named)|(?:gave|giving|gives|uses?|used) (?:only|just) (?:his|her|their|a) (?:first|given|last) name|(?:did|does|do) not want (?:his|her|their) (?:full )?names? (?:printed|used|published|made public)|withhold (?:his|her|their) names?|a source|one source|anonymously|(?:not|without being) (?:been )?authori[sz]ed to (?:speak|talk|comment|discuss|brief)|not allowed to (?:speak|talk|comment)|an? (?:\p{L}+ )?(?:official|diplomat|officer) who)\b/iu

/** *A nurse*, *one official*: one of many, and nothing to tell who. Those who speak for a body, and papers, are another thing. */
const ONE_OF_MANY =
  /^(?:an?|one|another) (?:(?!spokes)[\p{Ll}-]+ ){0,3}(?!spokes|report|statement|stud(?:y|ies)|survey|court|judge|jury|inquiry|inquest|coroner|review|agency|ministry|minister|council|company|firm|group|charity|newspaper|website|poll|document|letter|lawsuit|complaint|committee|union|hospital|association|team|broadcaster|station|channel|paper|tribunal|mayor|governor|magazine|bulletin|notice|note|list|count|tally|tracker|analysis|database|email|e-mail|memo|leaflet|police|couple|gunman|attacker|bomber|suspect|killer)[\p{Ll}-]{3,}$/u

/** What goes with *a nurse* and does not name her. */
const CUT = /,| (?:who|that|which|at|in|on|from|with|close to|familiar|briefed) /u

/** Words that credit, where the reading of attributions found nobody. */
const SAYS_SO = /\b(?:said|says|told|puts?|estimated|counted|spoke of|according to)\b/u

/** *A security source put the number of dead at 45*: whoever counts them stands in the claim. */
const COUNTS_THEM = /^(?:An?|One) [^,.;]{3,60} (?:puts?|gave|estimated|counted|spoke of) /u

/** *…, one trader said on condition that …*: the reading left the speaker in the claim. */
const SPEAKS_NEXT = /^ (?:said|says|told)\b/u

/** *Who gave only one name, Thiha*: some have no other. */
const ONE_NAME =
  /\b(?:(?:one|a single) name,|(?:gave|giving) (?:his|her|their) name (?:only |just )?as) \p{Lu}\p{Ll}+/u

/** Whether a claim rests on somebody who is not named. */
export const isAnonymous = (copy: Copy, { claim }: Statement): boolean => {
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
  if (ONE_NAME.test(words)) return false
  const isCounter = COUNTS_THEM.test(textOf(copy.text, hullOf(claim.spans) ?? { start: 0, end: 0 }))
  if (!isCounter && attribution.source.some(isOfClaim)) return false
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
