/** What happens to people, by the lemmas that tell it. One that is told generally goes with several of its kinds. */
const KINDS: Readonly<Record<string, string>> = {
  blast: 'explosion blast bomb bombing explode detonate bomber',
  crash: 'crash collision derailment derail collide accident wreck overturn',
  fire: 'fire blaze inferno wildfire',
  flood: 'flood flooding',
  quake: 'earthquake quake tremor aftershock',
  storm: 'storm hurricane typhoon cyclone tornado rain heatwave',
  shooting: 'shooting gunman shooter shoot gunfire massacre',
  attack: 'attack assault raid ambush attacker stabbing knifeman',
  strike: 'airstrike shelling missile drone',
  collapse: 'collapse landslide mudslide avalanche',
  outbreak: 'outbreak epidemic pandemic virus disease cholera ebola measles',
  sinking: 'sink sinking capsize shipwreck ferry',
  crush: 'crush stampede',
  unrest: 'protest riot unrest clash demonstration',
  war: 'war fighting conflict offensive battle siege',
}

/** What a general word may stand for. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  attack: ['blast', 'shooting', 'strike', 'war'],
  war: ['strike', 'attack', 'blast'],
  crash: ['sinking'],
}

const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** Events that go on: a count of one day is no count of the whole. */
export const LASTING: ReadonlySet<string> = new Set(['outbreak', 'war', 'unrest', 'storm', 'flood'])

/** The kinds of events that words tell. */
export const kindsIn = (lemmas: Iterable<string>): ReadonlySet<string> =>
  new Set([...lemmas].flatMap((lemma) => KIND_OF.get(lemma.toLowerCase()) ?? []))

/** Whether two sets of kinds can be of one event. */
export const canBeOneEvent = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((kind) =>
    [...b].some(
      (other) =>
        kind === other || WIDER[kind]?.includes(other) === true || WIDER[other]?.includes(kind) === true,
    ),
  )
