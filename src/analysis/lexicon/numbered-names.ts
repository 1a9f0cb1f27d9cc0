/** Words after which a number is a name and counts nothing: *Highway 61*, *page 12*, *type 2*. */
export const NUMBERED: ReadonlySet<string> = new Set(
  [
    'highway route road interstate motorway autobahn junction exit flight boeing airbus article section clause paragraph',
    'chapter page figure table line verse act scene part volume book no nr number nos room suite apartment flat gate',
    'platform pier terminal runway resolution title psalm apollo soyuz windows formula channel group division category',
    'type class level phase stage tier season episode game round lap hole heat set match race stall lane pole',
    'district ward precinct zone sector region unit building block plot hangar reactor grade form rule proposition',
    'prop amendment bill case count exhibit version model series mark mk war bowl olympiad studio area camp stalag',
    'pier school ps post box po bus train tram line car truck engine company battalion brigade regiment squadron',
    'division corps fleet army day week year row seat floor level point step lot item question answer option id',
    'isbn tel telephone phone fax ext extension serial docket citation code vitamin omega covid union local bulletin',
    'catch top kings samuel corinthians timothy peter john matthew mark luke acts genesis exodus quran surah page pp',
    'fortune ftse nasdaq dow russell nikkei dax cac iphone galaxy playstation xbox ios android nexus pixel',
  ]
    .join(' ')
    .split(' '),
)

/** Words after which two numbers with a dash are a result: *a 3-2 win*. */
export const RESULTS: ReadonlySet<string> = new Set(
  [
    'win wins won victory victories loss losses lost defeat defeats lead leads led draw draws tie ties tied record score',
    'scoreline triumph rout thrashing thriller decision vote votes ruling majority advantage margin deficit start run',
    'upset setback aggregate beat beats beating favourite favourites favorite favorites odds shot shots',
  ]
    .join(' ')
    .split(' '),
)
