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
    'end finish close conclude stop cease halt adjourn complete expire lapse collapse break-down break-up break-off call-off run-out lift revoke repeal abandon suspend wrap-up wind-up shut peter-out die-down fizzle-out extinguish last give return convict disperse pack-up come-end declare-out',
    'last go-on run rage burn continue drag-on siege war strike festival trial battle fighting ceasefire truce curfew talks inquiry campaign tournament protest blaze search drought recession blockade occupation exhibition conference stoppage walkout picket line standoff stand-off truce spell hearing run hunger-strike sit-in expedition tour flood fire epidemic outbreak rebellion uprising offensive campaign survey wait row dispute',
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
    'hold captive captivity hostage custody prison jail detention detain bar bars serve cell imprison ordeal imprisonment incarceration confinement hands',
  ),
  phase(
    'seize-power seize-control grab-power take-helm take-reins become crown elect come take take-over take-office take-charge take-helm take-up come-power succeed appoint name hire install inaugurate swear-in promote ascend accede',
    'abdicate resign die depose oust topple quit retire sack dismiss fire step-down stand-down step-aside bow-out leave-office leave-post hand-over topple overthrow remove relinquish unseat vote-out leave',
    'lead head govern rule serve reign run manage coach captain chair edit office power charge helm post job throne tenure reign rule premiership presidency captaincy leadership stint chairmanship directorship stewardship top chair dictatorship editorship mayoralty governorship spell',
  ),
  phase(
    'shut close suspend halt evacuate stop ground block cut shut-down cut-off go-out go-dark ban mothball',
    'reopen open resume restart restore come-back switch-on go-back unblock clear lift return-service',
    'closed shut dark without silence closure blackout outage suspension shutdown interruption',
  ),
  phase(
    'go-missing vanish disappear strand trap cut-off maroon bury stick lose capsize sink fall set-out catch',
    'find recover rescue locate winch free airlift pull dig-out pick-up pick refloat save turn-up reach bring lift pluck surface',
    'strand trap miss missing stranded trapped adrift lost buried underground survive drift cling afloat',
    true,
  ),
  phase('enrol enroll matriculate enter', 'graduate leave qualify drop-out finish', 'study school college'),
  phase(
    'strike walk-out walk-off walk down down-tools',
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
    'found establish launch open start introduce unveil release',
    'close end scrap withdraw discontinue axe stop cease shut roll-off retire',
    'market air existence business sale production print trade run stage screen broadcast publication operation serve',
  ),
  phase('light lit ignite', 'extinguish put-out go-out cool shut-down', 'burn smoulder blaze alight'),
  phase(
    'join enter enlist sign',
    'leave retire resign die graduate quit depart discharge',
    'serve work play service force uniform',
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
  phase('charge indict accuse arrest', 'convict acquit clear sentence', 'trial'),
  phase('enact pass adopt', 'repeal abolish scrap strike-down overturn', 'force'),
  phase(
    'rob attack explode shoot call strike stab crash report alert stop trap strand raise send dial ignite derail collide capsize disappear collapse notice see break break-out start receive spot hear burst',
    'arrest rescue extinguish put put-out pronounce declare recover free release arrive evacuate airlift douse bring take land reopen restore refloat contain stand-down detain subdue',
    '',
    true,
  ),
]
