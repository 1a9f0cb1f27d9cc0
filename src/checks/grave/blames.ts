import { textOf } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import { isSettledFor } from './wrongdoing.ts'

const CAUSES = /^(?:cause|start|trigger|provoke|bomb|sabotage|down)$/u
const BLAMED = /\b(?:was|were|is|are) (?:to blame|responsible) for\b/u
const DISASTER =
  /^(?:blast|explosion|fire|blaze|inferno|stampede|crush|capsizing|landslide|outage|blackout|crash|collapse|attack|bombing|killing|death|murder|shooting|sinking|derailment|massacre|strike|ambush|poisoning|outbreak|disaster|accident|arson|leak|flood|spill)$/u
/** Those who do something for a living, by the ending of the word, but for things that work. */
const DOER =
  /^(?!(?:weather|water|boiler|heater|power|computer|error|motor|reactor|tractor|river|fever|number|letter|disorder|laser|trailer|tanker|container|freezer|generator|detonator|cooker|dryer|drier|burner|lighter|cracker|transformer|elevator|thunder|cancer|failure|factor|order|matter|winter|summer|other|sensor|router|charger|propeller|conveyor|radiator|smoker|disaster|layer|tower|paper|finger|corner|border|center|quarter|chapter|rafter|gutter|timber|rubber|copper|powder|plaster|monster|helicopter|freighter|steamer|cruiser|bomber|fighter|lorry|server|adapter|tumor|tremor|floor|door|lightning|vapor|alligator)$)\p{Ll}{3,}(?:er|or|ist|man|woman|ian|ee|eer|lord|lady)$/u
/** Those who can be to blame, and answer for it. */
const AGENT =
  /^(?:owner|driver|pilot|crew|company|firm|police|army|rebel|militant|gunman|soldier|worker|operator|he|she|they|man|woman|captain|engineer|ministry|government|troops|forces?|nurse|doctor|teacher|minister|mayor|manager|builder|contractor|guard|teenager|boy|girl|passenger|officer|plumber|electrician|neighbou?r|smoker|tenant|resident|separatists?|militia)$/u

/** Those who are seldom seen at it: who says that it was them? */
const HIDDEN = /^(?:rebel|separatist|militant|insurgent|terrorist|saboteur|arsonist|agent|spy|hacker)$/u

const destroys = ({ act, tokens }: Statement): boolean =>
  /^(?:bomb|sabotage|torch|poison|assassinate|murder)$/u.test(act ?? '') ||
  tokens.some(({ lemma }, at) => lemma === 'blow' && tokens[at + 1]?.lower === 'up')

const ATROCITY =
  /^(?:attack|bombing|killing|massacre|murder|shooting|ambush|arson|kidnapping|abduction|poisoning|raid)$/u

/** *The attack was carried out by the Black Falcons*: whose deed it was. */
const isCommitted = ({ act, tokens }: Statement): boolean => {
  const verb = tokens.findIndex(({ lemma }) => lemma === act)
  const isDone =
    (act === 'carry' && tokens[verb + 1]?.lower === 'out') ||
    /^(?:commit|perpetrate|mastermind|orchestrate|stage)$/u.test(act ?? '')
  const by = tokens.findIndex(({ lower }) => lower === 'by')
  return (
    isDone &&
    by > verb &&
    tokens.slice(by + 1, by + 6).some(({ text, lemma }) => /^\p{Lu}/u.test(text) || AGENT.test(lemma)) &&
    tokens.slice(0, verb).some(({ lemma }) => ATROCITY.test(lemma))
  )
}

/** *The landlord had set the blaze*. */
const setsFire = ({ act, tokens }: Statement): boolean =>
  act === 'set' && tokens.some(({ lemma }) => /^(?:fire|blaze|alight|ablaze|inferno)$/u.test(lemma))

/** Whether a claim says whose doing a disaster or a killing was. */
export const blames = (copy: Copy, statement: Statement): boolean => {
  const { tokens: own, act, span } = statement
  const isBlame = CAUSES.test(act ?? '') || setsFire(statement) || BLAMED.test(textOf(copy.text, span))
  const subjectToken = own.find(({ relation }) => relation.startsWith('nsubj'))
  const isAgent =
    AGENT.test(subjectToken?.lemma ?? '') ||
    DOER.test(subjectToken?.lemma ?? '') ||
    (subjectToken?.tag === 'NNP' && subjectToken.relation === 'nsubj')
  const isPassive = own.some(({ relation }) => relation === 'auxpass')
  const byAgent = own.some(
    ({ lower }, at) =>
      lower === 'by' &&
      own.slice(at + 1, at + 5).some(({ lemma, tag }) => AGENT.test(lemma) || tag === 'NNP'),
  )
  if (isCommitted(statement)) return true
  if (HIDDEN.test(subjectToken?.lemma ?? '') && destroys(statement)) return true
  return (
    isBlame &&
    own.some(
      ({ lemma, relation }) =>
        DISASTER.test(lemma) &&
        (/^(?:dobj|nsubjpass|nmod)/u.test(relation) || (isPassive && relation === 'nsubj')),
    ) &&
    (isAgent || byAgent)
  )
}

/** A fire set by somebody whom the article calls a suspect or a convict is no news of who set it. */
export const isOfSuspect = (copy: Copy, { tokens }: Statement): boolean => {
  const doer = tokens.find(({ relation, tag }) => relation.startsWith('nsubj') && tag === 'NNP')
  return doer !== undefined && isSettledFor(copy, doer.lower)
}
