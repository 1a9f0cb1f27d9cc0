/**
 * Words that are mistaken for each other, a set a line, each with the words of the matter that it belongs to (`*` ends
 * a stem). `!` stands before a word that is too common to be taken for a slip of another. Own list.
 */
export const TOPIC_WORDS = `
sight: eye* blind* vision view* tourist* spectac* glimps* optic* | !site: build* built* demolish* school factor* plant develop* acre* park landfill construct* excavat* dig library librar* warehouse hospital station archaeolog*
desert: sand* dune* camel* nomad* oasis arid drought heat troops convoy* tribe* border | dessert: menu* chef* restaurant* pudding* cake* meal* chocolate cream diner* baker* cook* recipe* dinner* helping* banquet* spoon*
currant: bun* cake* jam berr* fruit* jelly bush* bak* | !current: river* swim* swam tide* tidal sea boat* electric* wire* volt* flow* stream* water* drown* beach*
flower: garden* bloom* petal* florist* bouquet* wreath* bee* rose* blossom* vase* | flour: bread* bak* dough mill* wheat loaf loaves cake* yeast grain oven*
mussel: shellfish oyster* clam* fisher* harvest* shell* seafood | muscle: injur* strain* knee* thigh* calf hamstring* athlete* gym* tear torn match surg* leg*
berth: ship* ferr* dock* quay* harbour* harbor* port yacht* final* qualif* | !birth: bab* mother* midwi* hospital* matern* born pregnan* deliver*
flair: style creativ* talent* gift* skill* | flare: rocket* rescu* signal* smoke fan* coastguard boat* distress fire*
idol: pop star* fan* sing* worship* concert* | idle: factor* machine* worker* plant* engine* crane* strike*
leek: soup* vegetable* garden* recipe* grow* | leak: pipe* gas water roof oil tank* valve* chemical* spill*
mare: horse* foal* stable* stud* | !mayor: council* city hall elect* town
pane: window* glass broke* glaz* | !pain: patient* hospital* doctor* injur* hurt* drug* relief suffer*
pail: milk* water bucket* | !pale: skin face* colour*
peal: bell* church* ring* tower | peel: orange* potato* skin fruit* knife
petal: flower* rose* bloom* | pedal: bicycle* bike* cycl* brake*
pray: church* mosque* imam* bishop* priest* god worship* congregation* | prey: lion* wolf wolves eagle* hunt* predator* hawk* owl* shark* fox*
prophet: religi* god islam* bible scripture* | profit: compan* sales shares* quarter* revenue* earn* shareholder* bank*
sail: yacht* boat* mast* wind* crew* skipper* | !sale: auction* shop* price* estate* buy* bid* discount*
sealing: envelope* wax jar* | ceiling: roof* plaster* room* collaps* beam* tile* lamp*
steak: restaurant* grill* beef menu* chef* meal* butcher* | !stake: shares* compan* investor* percent bank* owner* buy* bought sell* sold
vein: blood arm needle* surg* patient* | vane: weather* roof* wind* church*
whale: sea beach* ocean* dolphin* fisher* strand* | wail: siren* mourn* funeral* crowd*
!meet: athlet* swim* race* record* | meat: butcher* beef lamb pork abattoir* slaughter* burger* sausage*
boulder: rock* cliff* landslide* rockfall* hillside* | bolder: courage* confiden*
cellar: wine* basement* house* beer* | seller: buyer* market* price* stall* house* shop*
coarse: sand* cloth salt hair wool | !course: golf* student* universit* race* runner* river* teach* college* degree*
!crews: fire* rescue* ship* | cruise: passenger* liner* holiday* cabin* port deck*
cue: actor* stage snooker billiard* | queue: wait* line* shop* supermarket* border* customer* hour* ticket*
creak: door* floor* stair* | creek: river* flood* water* bridge* stream* swim* kayak* fish* bank
dye: hair* cloth* fabric* wool paint* colour* | die: death* hospital* kill* ill*
duel: pistol* sword* rival* | dual: carriageway* national* citizen* passport*
flea: dog* cat* pet* vet* bite* | flee: village* war* troops fire* refugee* home* fight*
floe: ice* arctic polar bear* seal* | !flow: river* traffic water cash
gait: walk* limp* horse* step* | gate: fence* park* prison* guard* school* lock* entrance* wall* field*
gorilla: zoo* ape* keeper* wildlife primate* | guerrilla: army rebel* soldier* fight* troops jungle
hare: dog* hunt* field* rabbit* fox* | !hair: barber* salon* cut* hairdress* style* wig* shampoo*
hoarse: voice* throat sing* shout* | !horse: race* jockey* stable* rid* trainer* saddle* foal* hoof*
maze: hedge* labyrinth* garden* lost | maize: crop* corn farm* harvest* field* drought famine grain plant*
oar: row* boat* canoe* | ore: iron mine* mining tonnes steel copper
pallet: warehouse* forklift* load* lorr* truck* wood* | palette: paint* colour* artist* | palate: taste* food wine* chef* flavour*
!plain: flood* river* village* valley* clothes | !plane: pilot* airport* runway* passenger* crash* land* flight* airline*
!route: bus* train* road* march* driver* parade* marathon* map* | root: tree* plant* garden* soil vegetable* square
surf: beach* wave* board* sea | serf: lord* peasant* estate*
shear: sheep wool farm* | sheer: cliff* size scale luck
chute: slide* parachut* playground* laundry rubbish | !shoot: gun* police* film*
throne: king* queen* crown* royal* palace* monarch* prince* heir | thrown: stone* ball* bomb* bottle*
troupe: danc* ballet theatre* circus* actor* perform* stage* | !troop: army soldier* militar* war border*
vial: vaccine* lab* blood dose* | vile: abuse* insult* crime*
whine: dog* engine* complain* | wine: vineyard* grape* bottle* restaurant* cellar* vintage* drink*
yolk: egg* | yoke: oxen ox empire* coloni*
bale: hay straw barn* farm* tractor* field* | bail: court* police* charge* arrest* judge* remand*
beech: tree* wood* forest* leaf leaves trunk* fell* | !beach: sea sand* swim* coast* tide* surf* holiday* resort* sunbath*
broach: subject topic question* | brooch: jewel* gold* diamond* silver antique* auction* necklace* ring*
canvas: paint* artist* galler* tent* | canvass: vot* door* campaign* candidate* elect*
carrot: vegetable* farm* soup horse* | carat: gold* diamond* jewel* stone*
caste: india* hindu* dalit* village* | !cast: film* play* actor* theatre* director*
cede: territor* power land | !seed: plant* farm* crop* grain garden* sow* harvest*
scent: dog* perfume* smell* flower* track* | !cent: price* dollar* euro*
chord: guitar* piano* music* organ* sing* | cord: rope* spinal umbilical bab* wire*
!clause: contract* treaty* agreement* law* | claws: bear* cat* lion* tiger* paw*
doe: deer* fawn* forest* | dough: bread* bak* oven* pizza* flour yeast
ewe: sheep lamb* farm* flock* ram | yew: churchyard* tree* hedge*
!fate: unknown decid* | fete: village* school* stall* cake* charity tombola
fir: tree* forest* christmas timber | fur: coat* mink* animal* fox* skin*
flue: chimney* boiler* stove* | flu: vaccin* virus* patient* winter hospital* jab* outbreak* strain* infect*
gilt: bond* gold* yield* | guilt: court* jury* confess* trial* evidence
hart: deer stag* | !heart: surg* patient* attack transplant* beat* cardi* hospital*
lynx: forest* zoo* wildlife cub* | !links: golf* website*
manor: house* lord* estate* village* hall | !manner: polite* style*
moat: castle* drawbridge* | mote: dust
parish: church* priest* vicar* bishop* council* mass village* | perish: fire* sea died
rye: bread* whisky grain* field* | wry: smile* humour*
stile: footpath* walk* hiker* field* fence* | !style: fashion* design*
surplice: choir* priest* church* | surplus: budget* trade deficit* econom* grain
tern: bird* nest* colony* gull* | !turn: road* corner*
sacred: temple* religi* shrine* holy pilgrim* priest* worship* | scared: child* fear* attack* night frighten* gun*
clam: shellfish beach* oyster* mussel* | !calm: sea* crowd* riot* police
collage: art* photo* paper glue* | !college: student* teach* degree* professor* campus* lectur* tuition
comma: sentence* grammar punctuation* | coma: hospital* crash* injur* brain* doctor* intensive
widow: husband* died funeral late | !window: glass* room* house* broke* climb* pane* curtain*
panting: breath* run* dog* | painting: artist* museum* galler* canvas* auction* portrait* oil*
pastor: church* sermon* congregation* | pasture: cow* sheep graz* farm* cattle herd*
pier: sea* beach* seaside fish* boat* harbour* | peer: lord* house parliament*
sliver: glass thin moon | silver: medal* gold* bronze race* olympic*
umpire: tennis* cricket* match* wicket* court | empire: rul* emperor* coloni* histor*
minster: cathedral* choir* york organ* | !minister: parliament* cabinet* govern* prime foreign department*
gaol: prison* inmate* cell* warder* | !goal: match* striker* penalt* half keeper* midfield* scor*
shepherd: sheep flock* dog* | shepard: astronaut*
bow: arrow* archer* | bough: tree* branch* leaf leaves
mole: garden* lawn* spy* | mould: damp* wall* flat* ceiling* tenant* landlord*
hanger: coat* clothes wardrobe* | hangar: aircraft plane* airport* jet* pilot*
bridle: horse* saddle* rein* | bridal: wedding* bride* gown* dress* groom*
cereal: breakfast milk bowl* grain* | serial: killer* murder* crime* victim* thief
cymbal: drum* orchestra* band* | symbol: flag* nation* peace
sweet: sugar* cake* taste* | suite: hotel* room* night* guest* luxury
lapse: memory concentration* security | lap: race* driver* circuit* runner* track* grand
bass: guitar* band* drum* sing* fish* | !base: army soldier* troop* rocket* militar*
mettle: courage* test | medal: olympic* race* champion* athlete* podium gold
jean: denim | gene: dna mutation* inherit* scientist* cell* genom*
liver: transplant* patient* hospital* drink* organ* | lever: pull* machine* control*
sewage: water* river* pipe* beach* pollut* | sewing: needle* cloth* machine* thread*
marshal: parade* fire race* | martial: judo karate army curfew coup law
stork: bird* nest* chimney* | !stalk: plant* stem*
fiancee: wedding* engag* marry bride* | finance: bank* budget* minister* loan*
monk: monaster* prayer* abbot* temple* | monkey: zoo* banana* ape* tree*
breaks: tea lunch coffee holiday* school* tax* advert* weekend* spring | brakes: lorr* driver* car train truck* wheel* tyre* bus mechanic* bicycle cyclist* tram van
calvary: jesus christ crucif* church* bible cross | cavalry: horse* soldier* regiment* battle* army sabre*
persecuted: religi* faith* minorit* christian* muslim* refugee* regime* jew* asylum | prosecuted: court* trial* theft charge* fraud* judge* police* offence*
spa: hotel* treatment* massage* | !spar: box* ring
`
