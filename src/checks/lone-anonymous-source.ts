import type { Quantity } from '../domain/quantity.ts'
import { hullOf, textOf, type Span } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { rangesTouch } from './people-counts.ts'
import { statementsOf, type Statement } from './statements.ts'
import { graveFigures } from './voice/grave-figures.ts'
import { isAnonymous, NAMELESS } from './voice/is-anonymous.ts'

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

/** *Two doctors gave the same figure*. */
const SAME_FIGURE =
  /\b(?:gave|gives|confirmed|reported|quoted|put out|cited) (?:the same|that|this|a similar|the) (?:figure|number|toll|count|total)s?\b/iu

/** *Up to 300* is not borne out by two, nor *at least 30* by *more than 400*: the other's figure touches it and comes near it. */
const bearsOut = (figure: Quantity, own: Quantity): boolean => {
  const [theirs, ours] = [figure, own].map(({ max, min }) => max ?? min ?? 0)
  return rangesTouch(figure, own) && (theirs ?? 0) * 2 >= (ours ?? 0) && (ours ?? 0) * 2 >= (theirs ?? 0)
}

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
    if (SAME_FIGURE.test(copy.text)) return
    const all = statementsOf(copy)
    const named = namedCounts(copy, all)
    let raised = -1
    for (const statement of all) {
      const counted = graveFigures(statement)
      if (counted.length === 0 || !isAnonymous(copy, statement)) continue
      const isBorneOut = named.some(
        ({ sourceId, figure }) =>
          sourceId !== statement.claim.attribution.sourceId && counted.some((own) => bearsOut(figure, own)),
      )
      // *70 pumps failed, putting 11 patients in hospital*: one source, and one finding.
      if (isBorneOut || statement.claim.sentence === raised) continue
      raised = statement.claim.sentence
      yield {
        message: `This figure rests on one source without a name.`,
        at: statement.span,
        related: sourcePlace(copy, statement),
      }
    }
  },

  flags: [
    'Zoë 🙂 Mine is shut. Three men drowned, the police said. ⟦At least 30 men have since vanished⟧, according to ⟦1:one official who did not want to be named⟧. Dr Ivo Pell said that more than 400 men had been hurt.',
    'Zoë 🙂 left. ⟦The files of 12,000 patients were pulped by mistake⟧, according to ⟦1:a manager⟧ who spoke on condition of anonymity.',
    'Zoë 🙂 left. ⟦Fraud has cost the fund $2 billion⟧, said ⟦1:an official⟧ who spoke on the condition that he not be identified. It rained.',
    'The square of Zoë is empty. “⟦We counted 140 bodies⟧,” said ⟦1:a doctor who would not give her name⟧. 🙂 It rained.',
    'The bank of Zoë is shut. 🙂 ⟦The bank lost $2.3 billion⟧, according to ⟦1:a person familiar with the matter⟧.',
    'The 🙂 mine at Zoë is shut. ⟦At least 14 drillers were killed by the gas⟧, ⟦1:a former guard⟧ said.',
    '⟦Up to 400 people may be buried in the valley of Zoë⟧, according to ⟦1:an official who would not be named⟧.',
    'The siege of Café Ardeh 🙂 goes on. ⟦1:One official⟧, who asked not to be named, said that ⟦3,000 people had been killed in Ardeh⟧.',
    'The road at Zoë 🙂 is shut. ⟦⟦1:A security source⟧ put the number of dead at 45⟧.',
    'Hanzo publishes its results on Thursday, Zoë 🙂 said. ⟦The firm will cut 11,000 jobs⟧, ⟦1:a manager who asked not to be named⟧ said.',
    'Zoë 🙂 Bank is offline. ⟦Hackers stole 4.5 million passwords⟧, according to ⟦1:a person briefed on the matter⟧.',
    '⟦At least 45 miners were killed at Zoë’s mine⟧ 🙂, according to ⟦1:a person who was not authorised to speak to the press⟧.',
  ],
  passes: [
    'A manager who did not want to be named said that 40 people had worked on the pump.',
    'A trader who gave his name only as Zoë said that 14 people had been killed.',
    'A teacher, who gave only one name, Zoë, said that 14 people had been killed.',
    'Two officials, who spoke on condition of anonymity, said that 400 prisoners had been executed.',
    'A fan, who gave no name, said that the queue was 300 people long.',
    'The mine at Zoë is shut. At least 14 drillers were killed by the gas, a police spokesman said.',
    'The mine at Zoë is shut. At least 14 drillers were killed by the gas, a guard, Ivo Pell, said.',
    'One official, who asked not to be named, said that 31 people had died. The Red Cross said that 31 people had died.',
    'One official, who asked not to be named, said that talks would resume.',
    'The mine at Zoë is shut. A guard said that 14 drillers were killed by the gas. Two doctors gave the same figure.',
  ],
}
