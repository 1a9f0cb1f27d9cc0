/**
 * Own list of what news copy calls a thing by the class that it is of, on its second mention: the cocaine is *the
 * drugs*, the trawler *the vessel*. A class a line, then its members; a thing may be of several classes. Lemmas.
 */
const CLASSES = `
animal: cow cattle sheep lamb goat pig horse pony dog cat bison buffalo elk deer moose wolf bear elephant rhino lion tiger leopard whale dolphin seal otter beaver badger fox hare rabbit monkey ape gorilla camel donkey turtle tortoise snake crocodile lizard bird hen chicken goose duck turkey swan penguin puppy kitten calf cub pup livestock reptile mammal kangaroo koala
beast: cow cattle bison buffalo elephant rhino lion tiger bear camel animal
livestock: cow cattle sheep goat pig hen chicken lamb
bird: hen chicken goose duck turkey swan gull eagle hawk kite falcon owl vulture crane stork penguin flamingo parrot pigeon crow heron pheasant chick osprey condor
fish: salmon trout carp cod tuna eel herring shark perch bass
dog: puppy hound terrier spaniel greyhound
reptile: tortoise turtle snake lizard crocodile iguana gecko
insect: bee ant wasp locust beetle butterfly moth
predator: wolf bear lion tiger leopard lynx shark
operation: transplant surgery procedure bypass
procedure: transplant operation surgery
drug: cocaine heroin cannabis marijuana opium methamphetamine amphetamine ecstasy fentanyl hashish ketamine narcotic opioid pill
narcotic: cocaine heroin cannabis marijuana opium methamphetamine fentanyl hashish drug
vehicle: car truck lorry van bus coach minibus taxi cab motorcycle motorbike tractor tanker jeep ambulance tram carriage scooter bicycle bike tank
car: taxi cab saloon sedan suv hatchback limousine
vessel: ship boat ferry liner tanker freighter trawler yacht dinghy submarine tug barge cruiser destroyer frigate warship schooner launch raft catamaran lifeboat
ship: ferry liner tanker freighter trawler cruiser destroyer frigate warship carrier
boat: ferry trawler dinghy yacht barge raft lifeboat canoe launch
aircraft: plane jet helicopter airliner airplane bomber drone glider jetliner
plane: airliner jet bomber turboprop
train: tram express locomotive
weapon: gun rifle pistol handgun revolver shotgun firearm grenade missile rocket launcher knife sword
gun: rifle pistol handgun revolver shotgun firearm
bomb: grenade device mine shell explosive
device: bomb phone tablet laptop handset computer sensor camera battery
building: house home church school hotel hospital tower block barn warehouse factory library museum mosque temple palace castle cottage office theatre theater
structure: bridge viaduct span tower dam building mast pier wall tunnel dome stadium
property: house home flat apartment villa cottage farm mansion estate shop
home: house flat apartment villa cottage bungalow dwelling property unit condominium cabin hut
house: cottage villa bungalow mansion
artwork: painting portrait sculpture statue drawing print canvas sketch landscape watercolour watercolor mural
painting: portrait landscape canvas watercolour watercolor masterpiece
work: painting portrait sculpture statue drawing canvas novel symphony opera play
piece: painting portrait sculpture statue drawing vase artefact artifact
object: coin vase statue artefact artifact manuscript ring jewel treasure
item: coin vase statue artefact artifact manuscript ring jewel book parcel garment
book: novel memoir biography thriller
document: file record letter email memo page paper report cable
file: document record
crop: wheat maize corn rice barley soybean cotton potato grape coffee cocoa
grain: wheat maize corn rice barley
fruit: apple pear orange banana grape cherry peach berry strawberry lemon mango
tree: oak pine elm beech spruce cedar maple birch sapling palm willow cypress conifer plane
plant: tree flower shrub seedling factory
factory: plant mill works refinery foundry brewery
mill: factory sawmill
store: shop outlet supermarket branch boutique restaurant
shop: store outlet supermarket bakery boutique butcher
outlet: shop store branch restaurant
site: mine quarry plant factory farm refinery airfield station camp
road: street highway motorway avenue lane route freeway
route: road railway line path trail track flight
line: railway railroad route tunnel metro tram
pipe: pipeline main
worker: nurse teacher miner driver doctor engineer clerk cleaner builder labourer laborer employee staff technician porter farmhand docker postman
employee: nurse teacher miner driver engineer clerk cleaner worker staff technician
striker: worker miner teacher nurse doctor driver employee docker pilot member
medic: doctor nurse surgeon paramedic
athlete: runner swimmer player cyclist rower gymnast sprinter skier boxer wrestler competitor
competitor: runner swimmer cyclist athlete rower skier rider entrant contestant
participant: runner walker cyclist athlete marcher delegate competitor
rider: cyclist jockey horseman motorcyclist
officer: policeman constable guard sergeant detective
official: minister officer inspector envoy diplomat
lawmaker: senator deputy legislator congressman representative mp member councillor
politician: senator deputy minister lawmaker mayor councillor governor
soldier: troop paratrooper marine infantryman conscript trooper serviceman ranger
fighter: militant rebel soldier insurgent gunman guerrilla militiaman
migrant: refugee asylum-seeker
fan: supporter spectator
spectator: fan supporter onlooker
customer: shopper client buyer subscriber user diner
patient: baby child man woman sufferer
child: boy girl pupil toddler baby infant schoolchild teenager student youngster orphan
youngster: boy girl child pupil teenager student
pupil: boy girl child student
teenager: boy girl youth
youth: boy girl teenager
worshipper: pilgrim parishioner congregant
prisoner: inmate convict detainee captive
detainee: prisoner suspect protester
captive: hostage prisoner
suspect: man woman gunman robber smuggler
storm: hurricane typhoon cyclone tornado blizzard gale
disaster: flood earthquake storm hurricane crash fire landslide
fire: blaze wildfire inferno
race: marathon regatta derby sprint
match: game final tie fixture test
game: match final tie fixture
concert: show performance gig recital
show: concert performance play exhibition musical
exhibition: show display
vote: ballot poll
deal: contract agreement takeover acquisition purchase merger sale order
project: scheme plan programme program development stadium bridge railway tunnel dam museum road line airport
scheme: plan project programme program development
attraction: museum zoo park castle
gas: methane carbon helium
fuel: petrol diesel gasoline kerosene oil coal
metal: gold silver copper iron steel aluminium aluminum zinc nickel lithium scrap
ore: copper iron gold zinc nickel
mineral: lithium cobalt copper potash phosphate
chemical: acid ammonia chlorine pesticide cyanide
good: cigarette phone bag shoe watch
haul: cocaine heroin cannabis gold silver cash fish cigarette ivory
shipment: cocaine heroin cannabis grain wheat oil arms aid
cargo: grain wheat coal oil cocaine timber container fertiliser fertilizer
stake: share
lake: reservoir lagoon
peak: mountain summit volcano
mountain: peak volcano summit
`

const CLASS_OF: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const classes = new Map<string, Set<string>>()
  for (const line of CLASSES.trim().split('\n')) {
    const [name = '', members = ''] = line.split(': ')
    for (const member of members.split(' ')) classes.set(member, (classes.get(member) ?? new Set()).add(name))
  }
  return classes
})()

const NONE: ReadonlySet<string> = new Set()

/** The classes by whose name a thing may be called: of *cocaine* the drug and the narcotic. */
export const classesOf = (noun: string): ReadonlySet<string> =>
  CLASS_OF.get(noun) ?? CLASS_OF.get(noun.replace(/ve$/u, 'f')) ?? NONE
