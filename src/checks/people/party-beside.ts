import type { Person } from '../../domain/entity.ts'
import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'

/** Parties by the words that newspapers use for their members and tickets. Own list. */
const PARTIES: readonly (readonly [string, string])[] = [
  ['labour', 'Labour|Lab'],
  ['labor', 'Labor'],
  ['conservative', 'Conservatives?|Tory|Tories|Con'],
  ['liberal democrat', 'Liberal Democrats?|Lib Dems?|LibDems?|LD'],
  ['green', 'Greens?|Green Party'],
  ['reform', 'Reform UK|Reform'],
  ['snp', 'SNP|Scottish National Party|Scottish Nationalists?'],
  ['plaid', 'Plaid Cymru|Plaid'],
  ['ukip', 'UKIP|Ukip'],
  ['republican', 'Republicans?|GOP'],
  ['democratic', 'Democrats?|Democratic'],
  ['fianna fail', 'Fianna Fáil|Fianna Fail|FF'],
  ['fine gael', 'Fine Gael|FG'],
  ['sinn fein', 'Sinn Féin|Sinn Fein|SF'],
  ['dup', 'DUP|Democratic Unionists?'],
  ['uup', 'UUP|Ulster Unionists?'],
  ['sdlp', 'SDLP'],
  ['alliance', 'Alliance Party'],
  ['social democrat', 'Social Democrats?'],
  ['christian democrat', 'Christian Democrats?'],
  ['socialist', 'Socialists?'],
  ['independent', 'independent|Independent|Ind'],
]
const ANY = PARTIES.map(([, words]) => words).join('|')
const PARTY = String.raw`(?:${ANY})\b(?! (?:of|leader|minister|donor|supporter|voter|activist|adviser|advisor|aide|government|financial|consultant|expert|analyst|scholar|journalist|film|living|energy|spaces?|council|group)\b)`
const SEAT = String.raw`(?:candidate|councillor|Cllr|MP|MSP|senator|member|representative|congressman|congresswoman|lawmaker|nominee|peer|mayor|leader|legislator|TD|alderman|assemblyman|assemblywoman|deputy)`

/** What may stand behind a name: *(Lib Dem)*, *, a Labour member*, *, one of the few Democrats*, *, who is standing for the Greens*. */
const BEHIND = new RegExp(
  String.raw`^(?: ?\(${PARTY}[^)]{0,30}\)|,? ?\((?:the )?${PARTY}\)|, (?:an?|the(?: only)?|one of(?: [\p{L}\d-]+){1,3}?) (?:[\p{Ll}-]+ ){0,2}?${PARTY}|,? who (?:is|was) an? (?:[\p{Ll}-]+ ){0,2}?${PARTY}|,? who (?:is |will be |has been |was )?(?:standing|stands|running|runs|sits|sitting|elected|campaigning|speaks|serves|votes) (?:for|as|with) (?:the |an? )?${PARTY}|,? of (?:the )?${PARTY}(?! County))`,
  'u',
)
const WORDS_OF = new RegExp(String.raw`\b(?:${ANY})\b`, 'u')
const BEFORE = new RegExp(String.raw`\b(?<party>${ANY}) (?:[\p{Ll}-]+ ){0,2}${SEAT},? $`, 'u')
const MEMBER = new RegExp(
  String.raw`^The (?<party>${ANY}) (?:[\p{Ll}-]+ ){0,1}${SEAT}\b(?!,? \p{Lu}|s\b)`,
  'u',
)

/** Words of a party that was another once, or will be. */
const MOVED =
  /\b(?:former|formerly|once|then|until|previously|defect\p{L}*|left|quit|joined|cross\p{L}* the floor|switch\p{L}*|expelled|resigned|ex|now|turned|was a)\b/iu

export type PartyTold = Readonly<{ party: string; at: Span }>

const partyOf = (words: string): string | null =>
  PARTIES.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'u').test(words))?.[0] ?? null

const told = (text: string, start: number, words: string): PartyTold | null => {
  const found = WORDS_OF.exec(words)
  const party = found && partyOf(found[0])
  if (!found || party === null) return null
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?”"]\s/u)
      .at(-1) ?? ''
  const after = text.slice(start + words.length, start + words.length + 60).split(/[.!?]\s/u)[0] ?? ''
  const sentence = before + words + after
  return MOVED.test(sentence)
    ? null
    : { party, at: { start: start + found.index, end: start + found.index + found[0].length } }
}

/** The parties that the words beside a person's name say, in reading order. */
export const partiesBeside = ({ text }: Copy, { mentions }: Person): PartyTold[] =>
  mentions.flatMap(({ span }) => {
    const behind = BEHIND.exec(text.slice(span.end, span.end + 80))
    const lead = BEFORE.exec(text.slice(Math.max(0, span.start - 60), span.start))
    const after = behind && told(text, span.end, behind[0])
    const before = lead && told(text, Math.max(0, span.start - 60) + lead.index, lead[0])
    return [before, after].filter((one) => one !== null)
  })

/** *The Conservative councillor will …*: of the one person whom the sentence before names. */
export const partiesTakenUp = (copy: Copy): ReadonlyMap<Person, PartyTold[]> => {
  const found = new Map<Person, PartyTold[]>()
  const bySentence = new Map<number, Set<Person>>()
  for (const person of copy.entities.people)
    for (const { sentence } of person.mentions)
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(person))
  const bearers = new Set<string>()
  for (const person of copy.entities.people)
    for (const { party } of partiesBeside(copy, person)) bearers.add(party)
  for (const [at, { span }] of copy.sentences.entries()) {
    const words = copy.text.slice(span.start, span.end)
    const match = MEMBER.exec(words)
    const before = [...(bySentence.get(at - 1) ?? [])]
    const [person] = before
    if (!match || before.length !== 1 || !person || bySentence.get(at)?.has(person) === true) continue
    const one = told(copy.text, span.start, match[0])
    // Somebody else of that party may be meant.
    if (one && !bearers.has(one.party)) found.set(person, [...(found.get(person) ?? []), one])
  }
  return found
}
