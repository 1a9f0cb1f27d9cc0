import type { Role } from '../../domain/source.ts'

/** What a source is by the noun that heads it; more telling nouns stand in earlier rows. */
const ROLE_NOUNS: readonly (readonly [Role, string])[] = [
  ['spokesperson', 'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen'],
  [
    'ministry',
    'ministry department office bureau secretariat treasury exchequer chancellery embassy consulate agency commission administration pentagon',
  ],
  [
    'military',
    'army navy military force troop soldier general colonel commander admiral militia brigade airforce marines major lieutenant sergeant captain nato battalion regiment',
  ],
  [
    'police',
    'police policeman policewoman detective constable sheriff fbi officer inspector prosecutor interpol',
  ],
  ['court', 'court judge tribunal jury justice magistrate judiciary'],
  ['state', 'state government country nation republic kingdom kremlin authorities cabinet'],
  [
    'party',
    'party opposition republican democrat labour conservative tory coalition caucus liberal campaign senator congressman congresswoman representative mp lawmaker legislator',
  ],
  [
    'official',
    'official minister president secretary mayor governor chancellor ambassador premier prime-minister councillor council authority envoy diplomat director-general commissioner parliament senate house congress regulator watchdog administrator vice-president king queen prince princess deputy',
  ],
  [
    'company',
    'company firm bank corporation airline manufacturer retailer maker startup start-up group business supermarket inc corp ltd plc union club team federation association',
  ],
  [
    'expert',
    'expert professor scientist researcher analyst economist doctor historian scholar academic physician engineer biologist epidemiologist pollster lecturer psychologist university institute laboratory lawyer attorney author',
  ],
  [
    'witness',
    'witness resident neighbour neighbor bystander villager survivor victim onlooker passer-by local relative mother father brother sister son daughter wife husband friend patient passenger',
  ],
  [
    'document',
    'report study survey poll paper document statement letter memo memorandum filing lawsuit complaint indictment affidavit transcript book review audit analysis data record inquiry dossier agreement treaty constitution law ruling verdict communique email e-mail',
  ],
  [
    'media',
    'newspaper agency broadcaster channel magazine media press reporter journalist editor outlet website columnist newsreader reuters bbc cnn afp tass interfax xinhua times post guardian news television tv',
  ],
]

const ROLE_BY_NOUN: ReadonlyMap<string, Role> = new Map(
  ROLE_NOUNS.toReversed().flatMap(([role, nouns]) => nouns.split(' ').map((noun) => [noun, role] as const)),
)

/** The role of a noun, by its lemma in lower case. */
export const roleOfNoun = (lemma: string): Role | null =>
  ROLE_BY_NOUN.get(lemma) ?? ROLE_BY_NOUN.get(lemma.replace(/s$/, '')) ?? null

/** Plural or nameless: *officials*, *a source close to the talks*, *people familiar with the matter*, *critics*. */
export const ANONYMOUS_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'source',
    'official',
    'people',
    'person',
    'insider',
    'critic',
    'observer',
    'aide',
    'adviser',
    'advisor',
  ],
  ...[
    'supporter',
    'opponent',
    'expert',
    'analyst',
    'diplomat',
    'man',
    'woman',
    'other',
    'some',
    'many',
    'most',
  ],
])

/** Short forms that point back at a body named before, with the roles that they may point at. */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'company',
    'firm',
    'bank',
    'group',
    'club',
    'team',
    'party',
    'agency',
    'council',
    'university',
    'charity',
  ],
  ...[
    'airline',
    'union',
    'paper',
    'newspaper',
    'network',
    'campaign',
    'organisation',
    'organization',
    'institute',
  ],
  ...['retailer', 'manufacturer', 'broadcaster', 'carmaker', 'operator', 'hospital', 'school', 'association'],
  ...[
    'department',
    'bureau',
    'office',
    'commission',
    'committee',
    'court',
    'ministry',
    'regulator',
    'watchdog',
  ],
  ...[
    'force',
    'federation',
    'corporation',
    'institution',
    'body',
    'government',
    'army',
    'study',
    'report',
    'survey',
  ],
])

/** What newspapers call somebody whom they have just named, so as not to name him again. */
export const VARIATION_NOUNS: ReadonlySet<string> = new Set(
  [
    'man woman candidate nominee author actor actress player singer teenager pensioner grandmother grandfather',
    'striker midfielder defender winger forward goalkeeper footballer batsman batter bowler pitcher quarterback',
    'sprinter swimmer cyclist boxer golfer jockey athlete runner rapper musician guitarist pianist composer novelist',
    'poet playwright comedian presenter broadcaster billionaire tycoon entrepreneur veteran widow widower',
  ]
    .join(' ')
    .split(' '),
)

/** Short forms that point back at a person. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  [
    'president minister spokesman spokeswoman spokesperson senator governor mayor candidate nominee official',
    'professor author judge general commander chairman chairwoman leader congressman congresswoman man woman',
    'director manager coach player striker captain actor actress singer lawyer attorney doctor scientist',
    'researcher economist analyst secretary chancellor premier ambassador executive founder officer detective',
    'politician lawmaker businessman billionaire veteran teenager mother father driver witness republican',
    'democrat',
  ]
    .join(' ')
    .split(' '),
)

/** What the last word of a body's name may be, where a person's would be a surname. */
export const LAST_OF_BODIES: ReadonlySet<string> = new Set(
  `shipping airlines airways motors energy oil gas foods media group holdings partners systems technologies industries
   records pictures studios trust capital insurance research watch international rail steel mining post news network
   services solutions logistics pharma pharmaceuticals telecom united city rovers university house`.split(
    /\s+/,
  ),
)

/** Titles before a name, in lower case, with the sex that they tell, if any. */
export const TITLES: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ...['mr', 'mr.', 'sir', 'lord', 'king', 'prince'].map((title) => [title, 'male'] as const),
  ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dame', 'lady', 'queen', 'princess'].map(
    (title) => [title, 'female'] as const,
  ),
  ...[
    ...[
      'dr',
      'dr.',
      'prof',
      'prof.',
      'professor',
      'president',
      'senator',
      'sen.',
      'sen',
      'rep.',
      'rep',
      'gov.',
      'gov',
    ],
    ...[
      'governor',
      'mayor',
      'gen.',
      'gen',
      'general',
      'col.',
      'colonel',
      'lt.',
      'lt',
      'capt.',
      'captain',
      'sgt.',
      'maj.',
      'major',
    ],
    ...[
      'judge',
      'justice',
      'chancellor',
      'minister',
      'secretary',
      'prime',
      'vice',
      'chief',
      'foreign',
      'defence',
      'defense',
    ],
    ...[
      'spokesman',
      'spokeswoman',
      'congressman',
      'congresswoman',
      'councillor',
      'cllr',
      'inspector',
      'detective',
      'superintendent',
    ],
    ...[
      'former',
      'ex-president',
      'deputy',
      'attorney',
      'ambassador',
      'pope',
      'bishop',
      'archbishop',
      'rev.',
      'rabbi',
      'coach',
      'manager',
      'economist',
      'analyst',
      'pollster',
      'director',
      'admiral',
      'sheriff',
      'prosecutor',
      'lawyer',
    ],
  ].map((title) => [title, null] as const),
])
