/**
 * A real word that slips in for another. `beside` are words that stand next to the meant one, `about` words of an
 * article in which the meant one belongs; `*` ends a stem.
 */
export type Confusable = Readonly<{
  written: string
  meant: string
  beside: readonly string[]
  about: readonly string[]
}>

/**
 * Own list, from the slips that spelling checkers let through: homophones, one letter lost, added or swapped.
 * Columns: written > meant: words beside / what the article is about.
 */
const LIST = `
foul > fowl: wild water game / poultry chicken* hen* geese bird* duck* farm*
fowl > foul: play professional / referee* match penalty police murder
tail > tale: fairy cautionary tall / story stor* novel play told book
tale > tail: wagging rotor lights / dog* plane* helicopter* aircraft comet* bird* fish*
affect > effect: adverse side knock-on greenhouse / on study* drug* farm* climate
hoards > hordes: barbarian tourist / tourist* crowd* visitor*
tenants > tenets: central basic / faith religi* belief*
canon > cannon: water fire / police protest* army soldier* gun*
grizzly > grisly: murder killing find discovery details / police murder* bod*
miner > minor: injuries offences offenses roles / police hospital crash
minor > miner: coal gold / pit mine* coal
prostrate > prostate: cancer gland / cancer patient* doctor*
peddle > pedal: bicycle brake / cycl* car driver*
cereal > serial: killer rapist offender / police murder* court
elicit > illicit: drugs trade affair / police drug* smuggl*
stationery > stationary: car vehicle bus train / crash driver* road police
stationary > stationery: shop office / paper pen* shop
rein > reign: queen's king's / queen king throne monarch*
reign > rein: free tight / govern* minister boss
cellar > cello: suites sonata concerto / orchestra conductor violin* concert music*
cello > cellar: wine coal / wine house basement
pubic > public: health opinion school schools transport library libraries sector inquiry hearing money office works service services square interest prosecutor official officials trust debate relations safety housing / health school council hospital govern* minister city official* transport
costumes > customs: officer officers official officials service duty duties union post posts check checks agent agents / border port drug* seiz* smuggl* cargo import* export* trade
martial > marital: status problems home rape bliss / marri* wife husband divorc* couple
marital > martial: law arts art / army soldiers curfew general troops emergency coup military karate judo
casual > causal: link relationship connection / stud* research* scien* evidence
causal > casual: workers worker labour labor staff clothes / work* union pay employ* wear
trail > trial: murder jury criminal fraud clinical fair drug show stand stood / court judge jury prosecut* defendant* lawyer* patients
trial > trail: hiking walking paper campaign forest mountain / hik* walk* mountain park campaign
principle > principal: school deputy primary high academy / school pupils teacher* students
principal > principle: moral guiding basic / agree* law right* moral*
council > counsel: legal defence defense special king's queen's / court lawyer* trial judge
counsel > council: city town county parish borough local / mayor councillor* town vote*
consul > council: city town county parish / mayor councillor* town vote*
pole > poll: exit opinion latest recent online tracking / vot* election candidate* party percent lead*
poles > polls: opinion exit / vot* election candidate* party ballot*
ballet > ballot: paper papers box boxes secret postal absentee spoiled / vot* election candidate* poll*
ballets > ballots: postal absentee spoiled cast counted / vot* election candidate* poll*
diary > dairy: farm farmer farmers cows products herd industry / milk farm* cow* cheese
dairy > diary: personal daily secret / wrote writ* book* entr*
gorilla > guerrilla: war warfare fighters group leader movement / army rebel* soldier* fight* troops
gorillas > guerrillas: leftist armed marxist / army rebel* soldier* fight* troops
piece > peace: talks process deal treaty agreement accord envoy plan keepers conference / war ceasefire truce fight* rebel* troops
corpse > corps: marine press army diplomatic / army soldier* marine* militar* journalist*
corps > corpse: decomposed burned / police bod* murder* death
missal > missile: cruise ballistic nuclear strike attack launch / militar* army strike* defen* launch*
naval > navel: gazing orange / fruit
navel > naval: base ship ships vessel exercise exercises officer forces blockade / ship* navy sea fleet port
border > boarder: school student / school pupils
boarder > border: guard guards crossing crossings post town troops patrol dispute / countr* troops cross* migrant* refugee*
boarders > borders: open closed / countr* troops cross* migrant* refugee*
bale > bail: granted refused denied posted / court judge charge* police arrest*
statue > statute: limitations state federal / court law judge crime
statute > statue: bronze marble giant / sculpt* square bronze unveil* monument
meditation > mediation: talks efforts effort / talks dispute peace negotiat* union
immoral > immortal: soul / god religi*
experts > exports: oil grain gas rose fell wheat / trade tariff* tonnes ship* econom*
exports > experts: health legal independent / stud* research* said
untied > united: states nations kingdom / countr* president minister govern* state*
diffuse > defuse: bomb tension tensions crisis bombs situation / bomb* police tension* crisis explosi*
defuse > diffuse: light / light
censor > censure: motion vote / parliament senat* vote* congress
hanger > hangar: aircraft plane airport / aircraft plane* airport pilot*
hangers > hangars: aircraft plane airport / aircraft plane* airport pilot*
moral > morale: troop troops staff team low boost / troops team* soldiers staff players
morale > moral: high obligation duty argument / church ethic* duty
rebels > revels: midnight / party carnival
revels > rebels: armed separatist / army war troops fight* ceasefire
troupe > troop: movements withdrawal carrier levels / army soldier* war militar*
assent > ascent: first summit final / climb* mountain summit
ascent > assent: royal presidential / bill law parliament
formally > formerly: known called / name* renam* old
formerly > formally: charged announced opened accused / court charge* announce* police
causalities > casualties: civilian heavy military mass reported suffered / kill* war attack* army wound* troops bomb* soldiers
casualty > causality: proof / stud* research*
desert > dessert: menu wine chocolate sweet / food restaurant chef meal cook*
dessert > desert: sahara sand storm storms / sand camel* drought heat
heroine > heroin: addict addicts kilos grams trafficking smuggling kilograms addiction seized / drug* police smuggl* addict* seiz*
heroin > heroine: tragic / novel film play book
lightening > lightning: strike strikes struck bolt bolts / storm* thunder* rain fire*
metal > medal: gold silver bronze olympic / olympic* race champion* athlete* win* won
medal > metal: scrap sheet heavy precious / steel factory scrap
peek > peak: reached hours / rate* price* high* level*
peak > peek: sneak / film show
populous > populace: local / people govern* residents
poring > pouring: rain / rain flood* storm
prophets > profits: net record annual pre-tax / compan* sales shares quarter revenue
role > roll: electoral call / vot* parliament
roll > role: leading key played lead central play / film play* actor* part
straight > strait: narrow / ship* sea tanker* navy
strait > straight: sets / tennis match
tow > toe: broken big / foot injur* player
waist > waste: nuclear toxic hazardous food disposal radioactive household / dump* recycl* plant nuclear environment* pollut*
waste > waist: thin / dress
waive > wave: heat second tidal crime / heat storm temperature*
wave > waive: fees immunity rights / fees court immunity
whether > weather: bad severe forecast service conditions stormy / storm* rain snow temperature* forecast*
currant > current: account president minister year season affairs / minister president bank year* econom*
personal > personnel: military medical army rescue / army militar* soldier* hospital troops
personnel > personal: life reasons best details data / life family famil*
refuges > refugees: syrian camp camps / camp* border flee* fled asylum aid
refuge > refugee: camp camps crisis / camp* border flee* fled asylum aid
adverse > averse: risk / bank* invest*
averse > adverse: weather effects reaction reactions / weather patients drug
calvary > cavalry: army air regiment charge officer light / army horse* battle regiment soldiers
cavalry > calvary: church chapel baptist / church pastor religi*
ordinance > ordnance: unexploded naval explosive / bomb* explo* army munition*
ordnance > ordinance: city zoning local county / council city law vote*
breech > breach: data security / law data securit* rule* contract
sight > site: building construction crash world heritage nuclear landing / build* crash construct* work* archaeolog*
cite > site: building construction crash nuclear web / build* crash construct* work*
plaintive > plaintiff: lead / court judge law* sued
prescribed > proscribed: organisation group terrorist organization / terror* ban* law group
proscribe > prescribe: drugs medicine pills antibiotics / doctor* patient* drug* medic*
prosecuted > persecuted: christians minority minorities / religi* minorit* refugee* flee* fled
persecuted > prosecuted: fraud / court law police crime fraud
loose > lose: weight jobs seats power / win* job* elect* match* game*
lose > loose: let cannon ends / escap* dog*
brakes > breaks: tax lunch / tax*
breaks > brakes: faulty failed emergency / train car* driver* lorr* vehicle*
break > brake: pedal failure fluid lights / train car* driver* lorr* vehicle* crash
bridle > bridal: gown shower party shop / wedding dress bride*
isle > aisle: church centre / wedding supermarket church plane
capitol > capital: city gains punishment country's regional / countr* city govern* region*
fiance > finance: minister ministry department director / minister tax* budget bank govern*
angle > angel: guardian investor / church invest*
marshal > martial: law arts / army soldiers curfew general troops emergency coup military karate judo
marshall > martial: law arts / army soldiers curfew general troops emergency coup military karate judo
steal > steel: stainless workers plant works mill structural industry / plant factory tariff* mill industr* tonnes
tail > tale: fairy cautionary / book story film
sole > soul: singer music / music sing* band
soul > sole: trader survivor owner purpose / surviv* compan*
herd > heard: court jury inquiry / court judge jury trial inquest
heard > herd: cattle dairy immunity / cow* cattle farm* vaccin*
flour > flower: beds shop garden / garden* plant*
flower > flour: wheat bread sack sacks / bread bak* wheat grain
morning > mourning: national day period / died death* funeral kill*
burrow > borough: council london / council mayor london
sweet > suite: hotel presidential / hotel room
thread > threat: level bomb death security / police bomb* terror* attack* securit*
treats > threats: death bomb / police attack* court
tread > trade: deal union unions talks / tariff* union import* export*
tirade > trade: deal union unions talks war / tariff* union import* export*
grater > greater: manchester london / city
manger > manager: team general project club campaign football / team club match compan* player* season
mangers > managers: fund / bank compan*
prostrate > prostate: cancer gland / cancer patient* doctor* hospital
perspective > prospective: buyers buyer candidates students parents / buy* sell* candidate*
prospective > perspective: historical / histor*
ethnic > ethic: work / work*
physical > fiscal: year policy deficit / budget tax* econom* bank
unclear > nuclear: plant power weapons reactor programme program deal / reactor plant uranium weapon* missile* radiation
asses > assess: damage / damage inspect* expert* engineer*
massage > message: text sent / phone* sent text* wrote
preformed > performed: operation surgery / doctor* hospital music stage
preform > perform: surgery / doctor* hospital music stage
conservation > conversation: phone telephone private / phone call* talk* spoke
conversation > conservation: wildlife nature / wildlife species animal* forest
through > thorough: investigation inspection / investigat*
interested > interest: rate rates payment payments / bank* inflation loan* rate*
sever > severe: weather injuries burns drought / storm* hospital drought
server > severe: weather injuries / storm* hospital
`

/** The list, by the word that is written. */
export const CONFUSABLES: ReadonlyMap<string, readonly Confusable[]> = (() => {
  const byWritten = new Map<string, Confusable[]>()
  for (const line of LIST.trim().split('\n')) {
    const [, written = '', meant = '', beside = '', about = ''] =
      /^(\S+) > ([^:]+):([^/]*)\/(.*)$/u.exec(line) ?? []
    const entry = { written, meant, beside: wordsOf(beside), about: wordsOf(about) }
    if (entry.beside.length === 0 || entry.about.length === 0) continue
    byWritten.set(written, [...(byWritten.get(written) ?? []), entry])
  }
  return byWritten
})()

function wordsOf(list: string): string[] {
  return list.split(' ').filter((word) => word !== '')
}
