import type { AttributionKind } from '../../domain/attribution.ts'

/*
 * Lemmas of cues by what they commit the article to, verbs and their nouns alike. Whatever is in none of these is
 * a statement. Sorted by use on news desks; British and American spellings.
 */
const words = (list: string): string[] => list.split(' ')

/** Looked up in this order: of "denied the claim" the denial counts. */
export const KIND_OF_LEMMA: readonly (readonly [AttributionKind, ReadonlySet<string>])[] = [
  [
    'denial',
    new Set(
      words(
        'deny denial reject rejection refute refutation dismiss rebut rebuttal repudiate disavow contradict debunk ' +
          'disclaim dispute gainsay discount disown',
      ),
    ),
  ],
  ['admission', new Set(words('confess confession apologise apologize apology plead plea own-up'))],
  [
    'confirmation',
    new Set(
      words(
        'confirm confirmation acknowledge acknowledgement acknowledgment admit admission concede concession verify ' +
          'verification corroborate corroboration authenticate affirm affirmation recognise recognize attest certify',
      ),
    ),
  ],
  [
    'assertion',
    new Set(
      words(
        'claim allege allegation assert assertion insist insistence maintain contend contention argue argument accuse ' +
          'accusation purport profess boast charge accusal imply insinuate insinuation posit aver protest protestation ' +
          'blame complain complaint suggest suggestion call dub brand label',
      ),
    ),
  ],
  [
    'belief',
    new Set(
      words(
        'believe belief think thought expect expectation hope fear feel feeling suspect suspicion doubt assume ' +
          'assumption presume presumption consider reckon guess imagine suppose supposition view opinion know knowledge ' +
          'understand want wish desire worry concern dream intend anticipate predict prediction forecast regard deem ' +
          'perceive sense wonder conviction conclude convinced confident certain sure unsure skeptical sceptical ' +
          'optimistic pessimistic afraid aware unaware worried concerned hopeful doubtful',
      ),
    ),
  ],
]

/** What is admitted when somebody admits, accepts or takes it: then it is an admission of responsibility. */
export const BURDENS: ReadonlySet<string> = new Set(
  words('responsibility blame guilt guilty fault liability wrongdoing culpability'),
)
export const TAKING: ReadonlySet<string> = new Set(
  words('admit accept take claim acknowledge assume bear plead'),
)

/** Adverbs that credit nobody. */
export const NAMELESS: ReadonlySet<string> = new Set(
  words(
    'reportedly allegedly supposedly purportedly apparently ostensibly rumoredly rumouredly unconfirmed rumor rumour',
  ),
)

/** Heads of sources that are papers, not people. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  words(
    'report statement document paper papers letter study survey poll indictment lawsuit suit complaint memo memorandum email ' +
      'e-mail filing ruling verdict judgment judgement data figure statistic website site book article post tweet ' +
      'transcript dossier communique communiqué release census record file law act bill resolution treaty agreement ' +
      'analysis audit review assessment estimate affidavit testimony bulletin notice order warrant decree constitution ' +
      'manifesto platform biography memoir profile column editorial op-ed headline caption video recording footage tape ' +
      'message text note diary log archive receipt contract ad advert advertisement commercial sign banner chart graph ' +
      'map research paperwork guideline rule regulation documentary podcast program programme broadcast story ' +
      'evidence finding result projection',
  ),
)
