/** Words that join a clause stating a fact of its own: time, cause, contrast. Conditions and purposes do not. */
export const FACT_SUBORDINATORS: ReadonlySet<string> = new Set([
  ...['when', 'while', 'after', 'before', 'as', 'since', 'because', 'although', 'though'],
  ...['whereas', 'until', 'till', 'once', 'whilst', 'where'],
])

/** The ones that still state a fact under *will* or *would*. */
export const FACTUAL_UNDER_MODALS: ReadonlySet<string> = new Set([
  'because',
  'although',
  'though',
  'since',
  'whereas',
])

/** The ones that state a fact before a bare *-ing*: *after winning three titles*. */
export const SUBORDINATORS_OF_PARTICIPLES: ReadonlySet<string> = new Set(['after', 'while', 'when', 'before'])

/** Forms in *-ing* that work as prepositions. */
export const PARTICIPLE_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['including', 'according', 'following', 'regarding', 'concerning', 'depending', 'excluding'],
  ...['ranging', 'starting', 'beginning', 'owing', 'pending', 'barring', 'notwithstanding', 'considering'],
  ...['assuming', 'meaning', 'involving', 'touching'],
])

/** What an event does to people and things: stated as its outcome with or without a comma. */
export const OUTCOMES: ReadonlySet<string> = new Set([
  ...[
    'kill',
    'injure',
    'wound',
    'leave',
    'destroy',
    'damage',
    'force',
    'cause',
    'trigger',
    'prompt',
    'spark',
  ],
])

/** Verbs after which *when* and *where* open a question, not a time or a place. */
export const VERBS_OF_KNOWING: ReadonlySet<string> = new Set([
  ...['know', 'say', 'ask', 'remember', 'see', 'explain', 'tell', 'decide', 'clarify', 'wonder', 'clear'],
  ...['disclose', 'reveal', 'specify', 'show', 'learn', 'determine', 'describe', 'discuss', 'question'],
])

/** Nouns that measure time: *two days after …*, *last year*. */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...['second', 'minute', 'hour', 'day', 'night', 'week', 'weekend', 'month', 'year', 'decade', 'century'],
  ...['morning', 'evening', 'afternoon', 'season', 'moment', 'time', 'summer', 'winter', 'spring', 'autumn'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
])

/** Small words that go with the subordinator behind them: *shortly after*, *even though*. */
export const SUBORDINATOR_LEADS: ReadonlySet<string> = new Set([
  ...['shortly', 'soon', 'just', 'even', 'immediately', 'right', 'long', 'ever', 'almost', 'especially'],
  ...['particularly', 'partly', 'largely', 'mainly', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
])

/** Irregular past forms that are no nouns in news. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `tore fled struck shook sank fell broke swept drove rose wore threw blew flew grew knew drew wrote spoke chose froze
   stole woke began sang rang swam ran came became went gave took forgave ate hid rode sought fought bought caught taught
   brought built sent spent lent bent kept slept wept crept dealt held stood understood sold told`.split(
    /\s+/,
  ),
)
