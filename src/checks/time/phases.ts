/*
 * The lives that news tells of: what begins one, what goes on meanwhile, and what ends it. A particle belongs to its verb
 * (break-down), and a light verb takes its noun (take-office). Only a pair of one life tells of one matter: whoever was
 * appointed in 2012 and retired from the army in 2009 has two.
 */

/** One kind of life; `loose` where what begins it and what ends it are told of different people (*raised*, *freed*). */
export type Phase = Readonly<{
  begins: ReadonlySet<string>
  ends: ReadonlySet<string>
  /** Words of what goes on between the two. */
  goes: ReadonlySet<string>
  loose: boolean
}>

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u))

const phase = (begins: string, ends: string, goes = '', loose = false): Phase => ({
  begins: words(begins),
  ends: words(ends),
  goes: words(goes),
  loose,
})

/** The lives, each with the verbs of its two ends. */
export const PHASES: readonly Phase[] = [
  phase(
    'begin start open launch commence convene erupt break-out kick-off break flare-up get-way take-effect come-force agree sign impose declare introduce call announce dig go-live set-in',
    'end finish close conclude stop cease halt adjourn complete expire lapse collapse break-down break-up break-off call-off run-out lift revoke repeal abandon suspend wrap-up wind-up shut peter-out die-down fizzle-out extinguish last give return convict disperse pack-up come-end',
    'last go-on run rage burn continue drag-on siege war strike festival trial battle fighting ceasefire truce curfew talks inquiry campaign tournament protest blaze search drought recession blockade occupation exhibition conference',
  ),
  phase(
    'begin start commence dig break-ground lay order commission',
    'open inaugurate unveil complete finish consecrate dedicate',
    'digging dig work construction building build drilling tunnelling renovation repair',
  ),
  phase(
    'open begin start get-way',
    'rise go-out retire send-out convict acquit clear sentence deliver return',
    'evidence testimony hearing argument deliberation',
  ),
  phase(
    'arrest seize kidnap abduct detain capture jail imprison convict sentence remand take-hostage take-captive lock-up take-custody intern',
    'release free escape acquit pardon parole exonerate walk-free deport let-go liberate bail ransom',
    'hold captive captivity hostage custody prison jail detention detain bar serve cell imprison',
  ),
  phase(
    'become crown elect come take take-over take-office take-charge take-helm take-up come-power succeed appoint name hire install inaugurate swear-in promote ascend accede',
    'abdicate resign die depose oust quit retire sack dismiss fire step-down stand-down step-aside bow-out leave-office leave-post hand-over topple overthrow remove relinquish unseat vote-out leave',
    'lead head govern rule serve reign run manage coach captain chair edit office power charge helm post job throne',
  ),
  phase(
    'shut close suspend halt evacuate stop ground block cut shut-down cut-off go-out go-dark ban mothball',
    'reopen open resume restart restore come-back switch-on go-back unblock clear lift return-service',
    'closed shut dark without silence closure blackout outage suspension',
  ),
  phase(
    'go-missing vanish disappear strand trap cut-off maroon bury stick lose capsize sink fall set-out catch',
    'find recover rescue locate winch free airlift pull dig-out pick-up pick refloat save turn-up reach bring lift pluck surface',
    'strand trap miss missing stranded trapped adrift lost buried underground survive drift cling afloat',
    true,
  ),
  phase('enrol enroll matriculate enter', 'graduate leave qualify drop-out finish', 'study school college'),
  phase(
    'strike walk-out walk down down-tools',
    'return end settle resume call-off',
    'strike stoppage walkout',
  ),
  phase(
    'leave depart set-off set-out set-sail set take-off sail tow launch lift lift-off blast-off board embark pull-out weigh',
    'arrive reach put land dock return touch-down disembark moor berth finish come-ashore splash-down come-home get',
    'voyage journey flight crossing trip sail fly travel trek walk mission sea orbit air',
  ),
  phase('marry wed', 'divorce separate split-up split widow', 'marriage married'),
  phase(
    'join enter enlist sign',
    'leave retire resign die graduate quit depart discharge',
    'serve work play',
  ),
  phase(
    'move-in move-into settle buy acquire purchase lease rent take-over take',
    'move-out sell sell-off dispose evict auction offload',
    'own run live keep',
  ),
  phase(
    'admit hospitalise hospitalize fall-ill fall-coma take-hospital',
    'discharge die recover send-home release',
    'hospital care coma ill',
  ),
  phase('arrive get turn-up queue', 'leave give-up go-home depart', 'stay wait queue'),
  phase('charge indict accuse', 'convict acquit clear', 'trial'),
  phase('enact pass adopt', 'repeal abolish scrap strike-down overturn', 'force'),
  phase(
    'rob attack explode shoot call strike stab crash report alert stop trap strand raise send dial ignite derail collide capsize disappear collapse notice see break break-out start receive spot hear burst',
    'arrest rescue extinguish put put-out pronounce declare recover free release arrive evacuate airlift douse bring take land reopen restore refloat contain stand-down detain subdue',
    '',
    true,
  ),
]

/** What makes a thing: before it, nothing befalls the thing. */
export const CREATES = words(
  'bear found establish build create form set-up erect construct incorporate constitute launch christen invent',
)

/** What ends a thing for good: after it, the thing does nothing any more. */
export const DESTROYS = words(
  'die demolish dissolve disband pull-down tear-down knock-down raze burn-down execute liquidate go-bankrupt go-bust go-under scuttle scrap perish drown bulldoze flatten',
)

/** What a thing may undergo before it is there, and after it is gone. */
export const BEYOND_LIFE = words(
  'plan design propose approve conceive commission draw draft want ask call promise predict name say tell announce decide choose order buy acquire earmark date publish release honour honor remember bury mourn commemorate award reveal discover find exhume rebuild replace rename cremate write leave meet follow precede be have report show appear cost estimate value vote expect emigrate',
)

const LIGHT: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    take: /^(?:office|charge|effect|hostage|captive|helm|power|custody)$/u,
    come: /^(?:force|effect|power|end|ashore|home|way)$/u,
    go: /^(?:missing|bankrupt|bust|live|dark)$/u,
    get: /^(?:way)$/u,
    leave: /^(?:office|post)$/u,
    fall: /^(?:ill|coma)$/u,
    walk: /^free$/u,
    set: /^sail$/u,
    down: /^tools$/u,
  }),
)

/** The verb of a deed with the particle or noun that goes with it: `break-down`, `take-office`. */
export const deedName = (lemma: string, after: readonly string[]): string => {
  const [next = ''] = after
  if (/^(?:up|down|off|out|over|back|on|in|aside|ashore|home)$/u.test(next)) return `${lemma}-${next}`
  const light = LIGHT.get(lemma)
  const noun = light && after.slice(0, 4).find((word) => light.test(word))
  if (noun !== undefined) return `${lemma}-${noun}`
  const late = after.slice(1, 4).find((word) => /^(?:down|off|out|over|aside)$/u.test(word))
  return late === undefined ? lemma : `${lemma}-${late}`
}

const holds = (set: ReadonlySet<string>, deed: string, isKnown: (name: string) => boolean): boolean =>
  set.has(deed) || (!isKnown(deed) && set.has(deed.split('-')[0] ?? ''))

const KNOWN = new Set([
  ...PHASES.flatMap(({ begins, ends }) => [...begins, ...ends]),
  ...CREATES,
  ...DESTROYS,
])

const isKnown = (deed: string): boolean => KNOWN.has(deed)

/** Whether a deed is one of a set; a particle that no set knows is left out. */
export const isIn = (set: ReadonlySet<string>, deed: string): boolean => holds(set, deed, isKnown)

/** Whether a deed begins or ends any life. */
export const isTurn = (deed: string): boolean => isKnown(deed) || isKnown(deed.split('-')[0] ?? '')

/** The lives that the one deed begins and the other one ends. */
export const phasesOf = (begins: string, ends: string): readonly Phase[] =>
  PHASES.filter((one) => isIn(one.begins, begins) && isIn(one.ends, ends))
