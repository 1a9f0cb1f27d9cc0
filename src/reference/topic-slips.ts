/**
 * More words that are mistaken for each other, by ear or by a letter, in the form of `topic-words.ts`: each with the
 * words of the matter that it belongs to, `!` before one that is too common to be taken for a slip. Own list.
 */
export const TOPIC_SLIPS = `
principle: moral* democra* free* ethic* belie* equal* justice founding guiding conscience doctrine agree* | principal: school* pupil* teacher* headteacher classroom* deputy academy college* student* governor* exam* retir*
tenet: faith religi* belie* islam* christian* buddhis* doctrine creed* philosoph* ideolog* party | tenant: landlord* rent* flat* evict* lease* tenanc* housing damp block* estate* letting apartment*
breech: bab* birth* born midwi* gun* rifle* cannon* loading pregnan* | breach: data hack* password* securit* record* personal customer* dyke* contract* rule* wall* flood* regulat* privacy confiden* ceasefire
reign: king* queen* monarch* throne crown* emperor* pope* champion* palace dynast* royal* terror title | rain: shower* reservoir* drought* flood* weather* forecast* winter* storm* river* crop* harvest* umbrella* dry wet cloud* farmer*
rein: horse* rider* jockey* saddle* bridle* pony ponies spend* | reign: king* queen* throne* monarch* emperor* crown* champion*
reign: king* queen* monarch* throne crown* emperor* palace | rein: horse* rider* jockey* saddle* mare bridle* pony ponies gallop* carriage* coachman
coarse: sand* cloth salt hair wool grain* fish* anglers language humour joke* | course: captain* ship* reef* sail* golf* student* hole* steer* navigat* wind* fairway* bunker* holes
stationary: car* vehicle* lorr* van* traffic train* bus* crash* collid* motorway driver* queue* park* | stationery: pen* paper* envelope* ink shop* office* desk* notebook* supplies
minor: injur* child* children age* offence* offense* premier key baseball road* league* role* underage alcohol sentence* assault* abus* | miner: coal pit* shaft* colliery rock* underground gold seam* trapped dig* mine* workmate*
miner: coal pit* shaft* colliery gold* dig* seam* underground mine* | minor: injur* hurt* child* underage alcohol abus* offence* sentence* hospital* bruise*
moral: story tale* ethic* church* fable* right* wrong* religi* conscience duty obligat* outrage high sex* authority compass philosoph* value* | morale: troop* soldier* staff* squad* team* dressing player* workforce nurse* army officer* low boost* sag* damag*
isle: sea* island* ferr* scot* wight skye man coast* boat* hebrid* lewis | aisle: bride* church* wedding* groom* shelf shelves supermarket* shopper* seat* passenger* plane walk* theatre congregation
metal: steel iron copper scrap* price* mine* mining rock* alloy* melt* weld* tonne* sheet* pipe* heavy thie* detect* | medal: soldier* brave* win* won race* olympic* athlete* champion* award* gold silver bronze gallantry podium regiment*
lute: music* concert* string* play* song* guitar* renaissance baroque | loot: rob* thie* stole* burglar* gang bank* jewel* bur* haul
ballet: danc* theatre* stage* opera* perform* swan choreograph* nutcracker compan* | ballot: vot* elect* cast* candidate* poll* turnout count* referendum constituen* box boxes
bet: odds bookmak* gambl* wager* casino* race* stake* won win* poker | bat: cave* roost* mammal* church* wing* insect* virus* fly* species wicket*
bat: cricket* ball* wicket* run* innings cave* roost* | bet: odds bookmak* gambl* wager* casino* horse* punter*
porch: house* door* home* step* chair* veranda* front sit* sat | !port: ship* cargo* harbour* sail* dock* crew* container* vessel* ferr*
!role: film* play* act* part | roll: bread toilet paper dice drum electoral camera honour
wreath: flower* funeral* memorial* grave* cenotaph laid lay* remembrance | wrath: anger* angr* fury god* voter* critic* storm*
bride: wed* groom* marri* dress* church* honeymoon gown* vow* | bridge: river* traffic span* lorr* cross* road* arch* car cars engineer* repair* train* collaps* toll*
brides: wed* groom* marri* dress* church* gown* | bribes: official* corrupt* contract* envelope* cash paid pay* took taking prosecut* police*
widow: husband* die* dead death* funeral* pension* late grie* black bereave* marri* kill* | window: glass pane* curtain* break* broke* smash* climb* ledge* frame* shutter* bay house* room*
window: glass pane* curtain* break* broke* smash* climb* room* house* shop* transfer* opportunit* time* | widow: husband* funeral* mourn* late grie* bereave* pension* marri* die* buri*
surgeon: operat* hospital* patient* surg* heart knee* theatre medical doctor* | sturgeon: caviar* fish* river* caspian egg* roe
heroin: drug* addict* inject* needle* dealer* smuggl* opium overdos* police seiz* kilo* cocaine | heroine: novel* film* play* opera* story act* rescu* save* hero* fiction* author*
heroine: novel* film* play* opera* story act* rescu* hero* fiction* author* brave* | heroin: drug* addict* inject* needle* dealer* smuggl* overdos* seiz* kilo* cocaine traffick* street
statue: bronze marble* sculpt* square* museum* pedestal* park* stone* monument* plinth* unveil* liberty artist* saint* | statute: law* court* parliament* legislat* limitation* judge* congress senate bill* lawyer* act repeal*
statute: law* court* parliament* legislat* limitation* judge* congress bill* | statue: bronze marble* sculpt* square* pedestal* monument* plinth* unveil* toppl* artist* granite
navel: belly stomach* button* orange* cord* gaz* | naval: ship* sea* fleet* navy admiral* frigate* warship* officer* destroyer* sailor* submarine* base blockade* battle*
persecution: religi* faith* minorit* christian* muslim* refugee* asylum jew* regime* | prosecution: court* trial* charge* jury judge* lawyer* barrister* evidence witness* defence
prosecution: court* trial* charge* jury judge* lawyer* case* police witness* crimin* | persecution: religi* faith* minorit* christian* refugee* asylum* jew* regime* fled flee*
trail: hik* walk* path* forest* mountain* blood clue* money campaign paper evidence track* cycl* run* bike* ski* dog* vapour footprint* | trial: court* jury judge* defendant* accus* murder* barrister* drug* patient* vaccine* lawyer* verdict* placebo volunteer*
trial: court* jury judge* drug* patient* accus* murder* case* charge* test* | trail: hik* walker* path* forest* footpath* mountain* rambl* signpost* cycl*
dairy: milk* cow* cheese butter farm* herd* cream yoghurt lactose | diary: wrote writ* entr* page* kept keep* diarist* memoir* secret publish* appointment* pepys
diary: wrote writ* entr* page* kept publish* appointment* private event* | dairy: milk* cow* cheese butter herd* farm* cream
mediation: talk* dispute* strike* peace union* concilia* envoy* court* settle* | meditation: yoga mindful* buddh* calm* stress breath* monk* retreat*
medication: drug* doctor* pill* patient* prescri* hospital* dose* illness treat* | mediation: talk* dispute* strike* peace concilia* envoy* negotiat* divorc*
meditation: yoga mindful* buddh* calm* breath* monk* retreat* | mediation: talk* dispute* strike* concilia* envoy* negotiat* union* ceasefire
conservation: wildlife* species* nature park* building* heritage energy forest* habitat* museum* restor* animal* bird* | conversation: talk* phone* said spoke word* chat* overheard telephone call* recorded
conversation: talk* phone* spoke chat* word* overheard | conservation: wildlife* species* nature habitat* forest* heritage bird* elephant* endangered reserve*
censor: film* book* press newspaper* ban* regime* cut* scene* publish* media free* internet | sensor: temperature* detect* data device* motion* camera* satellite* alarm* monitor* engine* instrument* radar
sensor: temperature* detect* data device* motion* camera* | censor: film* book* press newspaper* regime* ban* publish* scene*
mussel: shell* sea* fish* oyster* rope* | muscle: strain* thigh* calf hamstring* knee* injur* tear tore torn physio* gym*
hostel: homeless backpack* bed* stay* night* sleep* youth student* room* guest* traveller* refugee* | hostile: bid takeover* crowd* enemy* climate atmosphere
hostile: bid takeover* crowd* enem* environment reception climate territor* | hostel: homeless backpack* bed* dormitor* youth shelter*
cavalry: horse* soldier* regiment* battle* army charge* | calvary: cross jesus christ
canvass: vot* door* candidate* elect* campaign* street* opinion* | canvas: paint* artist* galler* brush* oil* tent* frame* portrait* exhibit*
corpse: bod* dead death* murder* found morgue* bur* river* grave* pathologist* | corps: marine* army diplomatic officer* press engineer* medical regiment*
corps: marine* army diplomatic officer* engineer* medical signal* peace* | corpse: bod* murder* morgue* bur* decompos* river* detective* pathologist* woods
curb: kerb* spend* inflation power* immigration limit* | kerb: pavement* street* road* car* wheelchair*
deer: stag* antler* forest* venison* herd* park* hunt* | !dear: cost* price* friend*
draft: bill* law* text resolution* player* army nba nfl conscript* document* letter* treaty contract* | draught: wind* door* beer* cold window* horse* brewer* ale insulat*
feat: achiev* record* climb* engineering skill* strength courage | feet: shoe* toe* sock* boot* metre* tall high deep walk* sole*
fowl: bird* chicken* duck* poultry hen* goose geese water* pheasant* | foul: referee* penalty* kick* box match* striker* booking card* tackle*
foul: referee* penalty* kick* smell* stench weather* play* murder* language | fowl: bird* chicken* duck* poultry hen* goose geese farm*
glacier: ice* mountain* melt* climate* valley* | glazier: window* glass pane*
guerrilla: army rebel* war* fight* troops jungle attack* | gorilla: zoo* ape* keeper* primate* rwanda* wildlife enclosure* banana*
hangar: aircraft plane* airport* jet* airfield* | hanger: coat* clothes wardrobe* dress*
hanger: coat* clothes wardrobe* dress* | hangar: aircraft plane* airport* jet* airfield* pilot*
hose: water fire* garden* pipe* firefight* | !house: home* garden
idle: machine* engine* factor* worker* plant hand* stood crane* | idol: fan* pop singer* teen* hero* worship* golden statue*
knave: card* rogue* thief | nave: church* cathedral* abbey* aisle* altar pew* roof* tower
levy: tax* import* charge* fee* duty tariff* council* farmer* business* | levee: river* flood* embankment* orleans water burst* hurricane*
levee: river* flood* embankment* burst* | levy: tax* import* tariff* duty minister* treasury chancellor budget
loan: bank* debt* borrow* repay* money lend* club* interest library | lone: gunman* parent* wolf survivor* striker* attacker*
lone: gunman* parent* wolf survivor* figure striker* sailor* attacker* | loan: bank* debt* borrow* repay* interest lend* mortgage* creditor*
massage: spa* muscle* back oil* relax* therap* parlour* | !message: phone* text* sent
massacre: kill* village* soldier* war* civilian* | mascara: make-up lash* eye*
mine: coal gold miner* shaft* explo* | mime: actor* silent stage*
naval: ship* sea* fleet* navy admiral* base officer* | navel: belly stomach* orange* pierc*
palate: taste* food wine* chef* flavour* roof mouth | palette: paint* colour* artist* brush*
palette: paint* colour* artist* brush* | palate: taste* food wine* chef* flavour* spice* diner*
palate: taste* food* wine* chef* flavour* mouth | pallet: forklift* warehouse* load* wood* lorr*
pallet: warehouse* forklift* load* lorr* wood* truck* brick* | palate: taste* food wine* chef* flavour*
parish: church* priest* vicar* village* council* bishop* | perish: die* fire* drown* food* ship*
pastor: church* preach* congregation* flock* sermon* | pasture: cow* sheep graz* field* grass* cattle farm*
pasture: cow* sheep graz* field* grass* cattle farm* greener | pastor: church* preach* congregation* sermon* baptis*
patent: invent* company court* drug* lawyer* licen* technolog* file* innovat* | patient: hospital* doctor* ward* surg* treat* nurse* clinic* ill* symptom*
peer: lord* house baron* group pressure friend* review* equal* | pier: sea* seaside beach* fish* boat* harbour* promenade* fire* anglers
pier: sea* seaside beach* fish* boat* harbour* promenade* amusement* | peer: lord* baron* chamber* parliament* title* lifetime
plague: disease* rat* rats black locust* death* epidemic* bubonic infect* city | plaque: unveil* wall* house* blue memorial* commemorat* tooth teeth dentist* arter* brain*
plaque: unveil* wall* house* blue memorial* teeth dentist* arter* brain* commemorat* | plague: rat rats locust* epidemic* bubonic infect* flea*
pole: ski* flag* telegraph arctic antarctic* vault* position race* tent* magnet* warsaw poland dance* fence* | poll: vot* elect* candidate* survey* lead* opinion* respond* per party parties
populous: state* country countries city nation province* | populace: people* govern* ruler* support* angr* rul*
prescribe: drug* doctor* medicine* pill* patient* treat* gp* | proscribe: terror* group* ban* organisation* outlaw*
proscribe: terror* ban* organisation* outlaw* | prescribe: drug* doctor* medicine* pill* patient* gp* antibiotic*
prostate: cancer gland* men urolog* | prostrate: floor* bow* lay grief pray* kneel* ground
refuge: shelter* fled flee* women wildlife camp* mountain* | !refugee: camp* asylum* border* war* boat*
sawn: wood* timber shotgun* | swan: river* lake* cygnet* bird* nest*
sole: survivor* shoe* owner* fish* purpose* trader* | soul: music* singer* body heaven pray* sing* spirit*
steel: plant* mill* iron furnace* worker* girder* beam* tonne* | steal: thie* money car* rob* burglar* shoplift* police pocket*
steal: thie* money car* rob* burglar* shoplift* base | steel: plant* mill* iron furnace* girder* tonne* foundry blast coke
straight: line* road* set sets hair* answer* | strait: ship* sea* tanker* channel* island* navy water* gibraltar hormuz
strait: ship* sea* tanker* channel* island* navy gibraltar hormuz | straight: line* sets hair* answer* talk*
tail: dog* animal* plane* fin comet* wag* aircraft fish* bird* whale* rotor | tale: story stor* novel* book* told folk* fairy* author* reader* fisherman
toe: foot* shoe* nail* sock* ballet line broke* | tow: car* truck* boat* tug* ship* vehicle* rope*
tow: car* truck* boat* tug* ship* vehicle* rope* | toe: foot* shoe* nail* sock* broke* boot*
troop: army soldier* scout* deploy* war border* | troupe: danc* circus* acrobat* actor* stage* tour*
troops: army soldier* deploy* war border* fight* militar* rebel* nato general* | troupes: danc* circus* acrobat* theatre*
vein: blood arm needle* leg* gold silver leaf humour varicose | vain: try* attempt* hope* effort* mirror*
vane: weather* wind* roof* steeple* turbine* | vein: blood arm needle* leg* patient* nurse* inject*
vial: vaccine* lab* blood dose* poison* | viola: violin* orchestra* cello* quartet*
waist: trouser* belt* size inch* slim* deep high dress* water | waste: rubbish* recycl* landfill* bin bins toxic nuclear dump* collect* money food
waste: rubbish* recycl* landfill* bin bins toxic nuclear dump* money food time energy | waist: trouser* belt* inch* slim* dress* corset*
waver: doubt* vot* support* | waiver: visa* fee* patent* sign* legal* rule* federal
`
