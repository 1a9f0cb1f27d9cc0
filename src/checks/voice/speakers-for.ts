import type { Token } from '../../domain/syntax.ts'

/** Who speaks for a body without its name. */
const SPEAKERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:police|force|constabulary)$/u,
    [
      'inspector',
      'superintendent',
      'constable',
      'sergeant',
      'commissioner',
      'detective',
      'police',
      'the force',
      'sheriff',
    ],
  ],
  [
    /^(?:hospital|clinic|surgery)$/u,
    ['trust', 'hospital', 'health board', 'chief executive', 'medical director'],
  ],
  [
    /^(?:school|academy|college|university)$/u,
    ['head', 'principal', 'headteacher', 'governors', 'rector', 'dean', 'vice-chancellor'],
  ],
  [/^(?:church|diocese|parish)$/u, ['bishop', 'vicar', 'priest', 'diocese', 'archbishop']],
  [/^(?:council|city|town|county)$/u, ['councillor', 'council leader', 'mayor', 'council']],
  [
    /^(?:army|military|navy|forces?)$/u,
    ['general', 'colonel', 'major', 'commander', 'defence ministry', 'defense ministry'],
  ],
]

/** The words for those who may answer in the place of a body, by the word for it. */
export const speakersFor = ({ lower }: Token): readonly string[] =>
  SPEAKERS.find(([body]) => body.test(lower))?.[1] ?? []
