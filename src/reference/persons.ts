/** Plural (and some singular) nouns of which one counts people. */
export const PERSONS: ReadonlySet<string> = new Set(
  [
    'people person persons men man women woman children child boys boy girls girl kids kid babies baby infants',
    'adults adult teenagers teenager teens youths pensioners residents resident villagers villager inhabitants citizens',
    'civilians civilian locals soldiers soldier troops servicemen serviceman servicewomen fighters fighter militants',
    'militant rebels rebel insurgents gunmen gunman policemen policeman officers officer firefighters firefighter',
    'guards guard marines sailors sailor pilots pilot airmen recruits conscripts veterans reservists mercenaries',
    'peacekeepers peacekeeper migrants migrant refugees refugee asylum-seekers evacuees protesters protester protestors',
    'demonstrators marchers activists activist supporters fans spectators attendees worshippers pilgrims tourists',
    'tourist passengers passenger crew motorists cyclists pedestrians students student pupils pupil teachers teacher',
    'workers worker employees employee staff staffers miners miner doctors nurses nurse patients patient inmates inmate',
    'prisoners prisoner detainees detainee hostages hostage suspects suspect defendants victims victim survivors',
    'survivor casualties fatalities dead injured wounded missing homeless members member voters voter delegates',
    'lawmakers lawmaker legislators senators senator mps lawyers judges jurors juror journalists journalist reporters',
    'players player athletes athlete farmers farmer customers shareholders investors bankers brothers sisters sons',
    'daughters parents relatives siblings grandchildren families-members immigrants officials official diplomats diplomat',
    'ministers leaders leader judges witnesses witness jews muslims christians palestinians americans britons',
    'runners finishers competitors contestants entrants swimmers skiers rowers climbers hikers walkers campers riders',
    'surfers divers skaters cleaners builders cooks drivers shoppers commuters diners guests onlookers rescuers',
    'paramedics medics recruits cadets trainees apprentices graduates jobseekers retirees tenants householders',
    'homeowners landlords subscribers users viewers listeners readers signatories donors sponsors musicians dancers',
    'actors singers artists writers scientists researchers engineers technicians clerks lecturers professors',
    'councillors councilmen commissioners governors mayors envoys ambassadors bishops priests monks nuns imams',
    'traders fishermen fishers shepherds herders smugglers traffickers robbers thieves hooligans rioters looters',
    'strikers picketers rallygoers partygoers concertgoers revellers revelers mourners toddlers schoolchildren',
    'newborns orphans teens widows widowers occupants stowaways castaways crewmen crewmembers paratroopers rangers',
    'israelis russians ukrainians syrians iraqis afghans bodies corpses deaths death lives souls',
  ]
    .join(' ')
    .split(' '),
)

/** What happened to people, said after the figure (`35 were killed`, `35 dead`) or before it (`killing 35`). */
export const FATES: ReadonlySet<string> = new Set(
  [
    'dead killed wounded injured hurt missing arrested detained displaced homeless hospitalised hospitalized rescued',
    'evacuated infected sickened stranded trapped slain drowned unaccounted died',
  ]
    .join(' ')
    .split(' '),
)

/** Verbs whose bare object is people: `killed 35`, `wounding at least 10`. */
export const HARMING: ReadonlySet<string> = new Set(
  [
    'kill kills killed killing wound wounds wounded wounding injure injures injured injuring hurt hurting',
    'arrested arresting arrest detained detaining displaced displacing infected infecting sickened sickening',
    'employs employed employing employ',
  ]
    .join(' ')
    .split(' '),
)
