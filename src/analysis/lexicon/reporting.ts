import type { AttributionKind } from '../../domain/attribution.ts'

const KINDS: readonly (readonly [AttributionKind, string])[] = [
  [
    'statement',
    `say tell add announce state declare note explain reply respond answer write tweet post comment remark observe
     point warn stress emphasise emphasize underline underscore reiterate repeat recall continue conclude testify predict
     suggest urge promise pledge vow inform advise disclose reveal confide joke recount estimate propose recommend rule
     find show indicate report describe mention remind assure caution forecast signal hint brief notify instruct order
     ask call demand request appeal invite offer threaten cite quote read argue shout cry whisper mutter insist praise
     condemn criticise criticize blame denounce welcome thank decry slam lament complain clarify outline lay`,
  ],
  ['assertion', 'claim allege insist maintain contend assert argue accuse boast purport charge protest'],
  ['confirmation', 'confirm acknowledge concede affirm verify corroborate reaffirm'],
  ['denial', 'deny reject dispute dismiss refute rebut contradict disavow repudiate'],
  ['admission', 'admit confess apologise apologize plead'],
  [
    'belief',
    `believe think expect feel hope fear suspect consider doubt assume guess understand worry anticipate reckon
     speculate imagine presume conclude`,
  ],
]

/** How each verb credits: its attribution's kind, by lemma. The last list that names a verb decides. */
export const REPORTING_VERBS: ReadonlyMap<string, AttributionKind> = new Map(
  KINDS.flatMap(([kind, lemmas]) => lemmas.split(/\s+/).map((lemma) => [lemma, kind] as const)),
)

/** Verbs of speech that may stand behind their words: *…, Smith said*, *…, said Smith*. */
export const VERBS_BEHIND: ReadonlySet<string> = new Set(
  `say add announce state declare note explain reply respond answer write tweet post comment remark observe point warn
   stress reiterate repeat recall continue conclude testify predict suggest promise pledge vow reveal joke recount
   estimate report argue insist claim allege maintain contend assert confirm acknowledge concede admit believe think ask
   shout complain tell rule find caution boast protest show indicate shout cry mutter whisper read forecast quip`.split(
    /\s+/,
  ),
)

/** Verbs whose hearer stands between them and the words: *told reporters that*. */
export const VERBS_WITH_HEARER: ReadonlySet<string> = new Set([
  ...['tell', 'inform', 'remind', 'warn', 'assure', 'notify', 'advise', 'brief', 'promise', 'caution'],
])

/** Verbs that are passed on in nobody's name: *is believed to*, *it was feared that*. */
export const IMPERSONAL_VERBS: ReadonlySet<string> = new Set([
  ...['believe', 'think', 'report', 'understand', 'say', 'fear', 'expect', 'estimate', 'allege', 'suspect'],
  ...['know', 'presume', 'assume', 'rumour', 'rumor', 'feel', 'consider', 'hope', 'claim', 'reckon'],
])

/** Adverbs that pass something on in nobody's name. */
export const IMPERSONAL_ADVERBS: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'supposedly',
  'purportedly',
])

/** Acts of speaking about something: the act itself is the fact, its actor the source. */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(
  `admit apologise apologize deny reject dispute dismiss refute condemn denounce criticise criticize confirm acknowledge
   concede confess claim accept promise pledge vow threaten urge demand request warn order announce propose offer praise
   welcome accuse blame plead disclose reveal describe recommend refuse decline insist call ask say tell appeal
   blast slam attack mock hail defend oppose support endorse back question comment discuss mention invoke swear testify`.split(
    /\s+/,
  ),
)
