/**
 * Own list of words by which news copy tells one and the same thing, a group a line: an article that changes the word
 * on the second mention means the same theft, blaze or battalion. Lemmas, nouns of deeds beside their verbs.
 */
const GROUPS = `
steal theft pilfer embezzle embezzlement pocket siphon swindle
hit beat beating strike punch slap batter thrash assault attack bomb bombing bombard bombardment shell shelling
lose loss missing mislay disappear disappearance vanish
find discover discovery locate uncover
sell sale divest offload disposal
buy purchase acquire acquisition takeover
resign resignation quit leave depart departure
cause trigger spark provoke start ignite blame
fire blaze inferno burn arson torch
crash collision collide accident plunge smash pile-up
explode explosion blast detonate detonation
shoot shooting gunfire
meet meeting talk talks speak contact conversation summit negotiate negotiation negotiations discussion discuss
ill illness sick sickness unwell ailing hospital hospitalise pneumonia disease
luggage baggage bag suitcase
soldier troops troop battalion regiment brigade serviceman
error mistake blunder
deliberate deliberately purpose purposely intentional intentionally wilful wilfully
poison poisoning contaminate contamination pollute pollution chemical toxin
dismiss dismissal sack oust
injure injury wound hurt
arrest detain detention
ban prohibit prohibition outlaw
close closure shut shutdown
leak release discharge dump dumping spill spillage
lie deceive deception mislead
hide conceal concealment
know knowledge aware awareness
warn warning alert
build construct construction
cut reduce reduction slash
kidnap kidnapping abduct abduction
break breach violate violation
copy plagiarise plagiarism
forge forgery fake falsify falsification
drunk drunken drink intoxicated
asleep sleep doze
ship vessel boat
plane aircraft jet airliner helicopter
weapon weaponry arm arms
student pupil
doctor surgeon physician medic
company firm
money cash
rebel militant insurgent guerrilla
offer bid
abuse molest mistreat mistreatment
cancel cancellation scrap
delay postpone postponement
marry wedding marriage
kill killing murder slay
cross crossing across
flood flooding inundate inundation
starve starvation
rescue save
bet betting gamble gambling wager
flee flight escape
`

/** From a word to the first one of its group. */
export const KINDRED: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
)
