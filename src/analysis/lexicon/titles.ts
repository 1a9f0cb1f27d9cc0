/** Words that stand before a person's name, lower case, without points. Own list, from newspapers' style. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count prince princess king queen pope ' +
    'president vice-president premier chancellor minister secretary senator sen congressman congresswoman ' +
    'representative rep governor gov mayor councillor councilman councilwoman ambassador chairman chairwoman ' +
    'judge justice sheriff attorney inspector detective constable sergeant sgt superintendent commissioner chief ' +
    'officer private corporal lieutenant lt captain capt major maj colonel col general gen brigadier marshal ' +
    'admiral adm commander cmdr commodore rear vice prime deputy assistant acting former foreign interior ' +
    'finance defence defense health education justice speaker father sister brother rev reverend bishop ' +
    'archbishop cardinal imam rabbi coach nurse director pc dc ds di dci emperor sultan sheikh emir det insp supt ' +
    'cllr councilor executive managing prosecutor boss manager leader spokesman spokeswoman spokesperson analyst ' +
    'economist historian striker goalkeeper referee defender midfielder owner founder mp mep msp magistrate coroner ' +
    'canon vicar deacon pilot winger cpl pte brig cdr'
  ).split(' '),
)

/** Words that make a capitalised name one of a body and not of a person, lower case. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'agency airline airlines airport airways alliance army assembly association authority bank board brewing brigade ' +
    'bureau cabinet capital church city club coalition college command commission committee company conference ' +
    'congress co corp corporation council county court department division entertainment federation force forces ' +
    'foundation fund government group guard holdings hospital house inc industries initiative institute insurance ' +
    'journal laboratory league legislature llc ltd media military ministry movement museum navy network news ' +
    'office organisation organization parliament partners party police post press programme program research school ' +
    'sciences senate service services society software sons state states street studies systems team telegraph times ' +
    'treasury tribunal trust union united university water works world rovers town rangers fc hotel theatre festival ' +
    'act bill law treaty agreement deal plan cup prize award war battle day week station prison gazette herald ' +
    'tribune chronicle magazine radio television tv center centre rights security national international federal ' +
    'department affairs republican republicans democrat democrats democratic labour conservative conservatives liberal'
  ).split(' '),
)

/** Words that make a name one of a place. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'river lake sea bay gulf strait pass mount mountains mountain hills island islands valley desert province district ' +
    'region peninsula coast road avenue square bridge park beach port harbour harbor airport ocean canal north south ' +
    'east west northern southern eastern western central'
  ).split(' '),
)

/** Words that join the parts of one name. */
export const JOINTS: ReadonlySet<string> = new Set(
  'de del della di da dos van von der den bin ibn al el la le of & du ben abu st'.split(' '),
)

/** What stands behind a person's name and is no part of it: honours, degrees, *MP*, *Jr*. */
export const POST_NOMINALS = /^(?:KC|QC|MP|MPs|MEP|MSP|MLA|OBE|MBE|CBE|KBE|DBE|PhD|MD|FRS|RN|Jr\.?|Sr\.?)$/u
