import { CONFUSABLES } from './confusables.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { TOPIC_SETS } from './topic-words.ts'

/**
 * Own list of words that slip in for each other unseen by a spelling checker, by ear or by one letter lost, added,
 * changed or swapped, and that differ in their matter, so that the words around tell which one is meant.
 */
const LIST = `
abrupt/erupt academic/epidemic accent/ascent acetic/ascetic action/auction actor/captor adder/ladder address/dress
admirable/admiral admonition/ammunition adverse/averse aerial/burial aesthetic/anaesthetic/anesthetic
aesthetics/athletics affluent/effluent aggravate/aggregate aisle/isle alder/elder alive/olive allay/alley
allergy/clergy alley/ally allusion/illusion altitude/attitude amen/amend amnesia/amnesty ample/sample
analysis/dialysis/paralysis anecdote/antidote ankle/uncle annals/annuals aperture/overture apple/maple apply/imply
apprehend/comprehend arbor/harbor arbour/harbour arc/ark armament/ornament arthritic/artistic artillery/distillery
artisan/partisan ash/sash assay/essay assume/resume assurance/insurance atrophy/trophy attics/tactics
attitude/latitude attrition/nutrition auction/caution auditor/editor aural/oral avenge/avenue babies/rabies
baboon/balloon bacteria/cafeteria badger/budget bait/bat baker/banker bakery/battery ball/bawl ballast/blast
ballet/bullet/valet balloon/bassoon ballot/bullet balm/bomb band/banned banister/barrister bankroll/bankrupt
banquet/bouquet baptism/baptist bare/bear barely/barley bark/park barometer/parameter baron/barren barrel/barren
barrier/carrier barrow/sparrow barter/batter basin/bison basket/casket bat/bath bath/path battle/bottle bazaar/bizarre
beach/breach beacon/deacon bead/bread bear/beer beard/bread beast/breast/yeast beat/beet beaver/weaver bed/bet
bee/beer beef/reef being/benign belief/relief bell/bill belly/berry belt/pelt berry/bury beverage/leverage bible/libel
billboards/billiards billion/bullion binocular/binoculars biography/geography biscuit/circuit bladder/ladder
blade/blaze blare/blaze bleach/breach blight/plight blizzard/lizard bloc/block block/flock blood/flood bloom/broom
blossom/bosom blunder/plunder boar/board/bore board/bored boarder/border boat/bolt/boot/bout bold/bowled bomb/tomb
bomber/bumper bond/bone book/brook booth/tooth born/borne bother/brother bowel/bowl box/fox boxer/boxes brace/brake
braid/raid brain/bran brake/break branch/brunch/ranch brass/grass bravery/brewery breach/breech breaches/breeches
bread/bred breadth/breath breed/greed brew/crew bribe/bride/tribe bride/bridge bridge/ridge brief/grief broker/brother
bronchial/bronchitis broom/groom/room brothel/brother brows/browse bruise/cruise brunt/burnt bucket/budget bull/bully
bump/pump bunch/punch butter/gutter button/mutton cab/crab cabbage/cabbie cabin/cabinet cable/table cache/cash
calendar/cylinder callous/callus calm/clam calvary/cavalry camel/canal camera/camper camp/cramp
campaign/champagne/companion canal/candle canary/cannery cancel/cancer cancer/dancer candid/candied
candle/cradle/handle cane/canoe cannon/canon canon/canyon canvas/canvass cap/cape capital/capitol
captain/caption/chaplain carat/carrot carbon/carton cardio/cargo carnation/coronation carnival/carnivore carp/crap
carrot/parrot cartilage/cartridge carton/cotton cartridge/partridge carve/curve cash/crash cashew/cashier cast/caste
castle/cattle casual/casualty/causal casualty/causality cattle/kettle cauldron/children cause/clause cavern/tavern
cavity/gravity cede/seed ceiling/sealing cell/sell cellar/seller cellist/cyclist censor/censure/sensor cent/scent
cereal/serial certain/curtain chair/choir champ/chimp champagne/champion chancellor/chandelier channel/chapel
chaos/chaps chapel/chapter charcoal/charwoman chariot/charity charity/clarity chart/charter chase/chaste cheap/cheat
check/cheque cheer/sheer chef/chief cherry/sherry chess/chest chief/thief chimney/chutney chip/ship chop/shop
choral/coral chord/cord chore/shore chronic/chronicle chute/shoot cider/cigar circus/citrus cistern/sister civet/civic
claims/clams clam/clan clause/claws cleric/clerk clever/clover cliff/clift clinic/clink cloak/clock clot/cloth
clothes/cloths clove/glove clover/cover clown/crown club/clue clutch/crutch coal/goal coalition/collision
coarse/course coast/coats/toast coat/goat cobra/copra cod/code coffee/coffin coffers/coffins coil/coin collar/dollar
collision/collusion colonel/colonial/kernel colonist/columnist coma/comma comedy/comet command/commend
commandeer/commander commission/omission committee/commuter commute/compute commuter/computer complacent/complaisant
complement/compliment conception/contraception concern/concerto concert/concrete/consort concession/confession
conclave/enclave condo/condom condom/condor conductor/contractor confidant/confident congestion/digestion
congregate/congregation conscript/manuscript conservation/conversation conservatory/observatory
constitution/institution consul/counsel consulate/consummate content/contest contest/context convent/convict
convoy/envoy cook/crook cookie/rookie coral/corral core/corps corn/horn corner/coroner corona/coroner
corporal/corporate corps/corpse corruption/eruption couch/cough count/county counterfeit/counterpart courier/currier
coven/oven cow/crow coward/cowherd craft/graft crane/crank crash/crush crater/creator creak/creek cream/scream
creation/cremation creator/creature/curator creditor/predator creep/crepe crevice/service crew/screw cripple/ripple
crisis/crisp crop/crow crops/cross crow/crowd/crown crucible/crucifix cruise/cruse crumb/thumb crust/trust cub/cube
cue/queue culprit/pulpit culture/vulture curate/curator curb/kerb cure/curse cymbal/symbol dagger/digger
dairy/diary/dowry dam/damn dance/lance danger/ranger data/date dauphin/dolphin dead/dread dean/den dear/deer
debate/rebate debater/debtor debit/debut debut/deputy decay/decoy decease/disease decent/descent decision/incision
decree/degree deduce/deduct defect/deficit defection/detection defective/detective defenestration/deforestation
defiance/deviance defuse/diffuse delay/relay delegate/delicate deposition/disposition deprave/deprive desert/dessert
detection/detention detergent/deterrent device/devise devil/weevil dew/due dictator/spectator die/dye diet/dirt
dime/dine diner/donor dinghy/dingy diploma/diplomat dire/dyer disburse/disperse disc/dish discus/discuss dish/disk
dismay/display dive/dove divers/diverse divided/dividend divinity/vicinity dock/duck does/dose dog/fog dole/doll
domination/donation/nomination donor/door dose/doze dough/drought downer/owner doze/dozen draft/draught/graft/raft
drag/drug dragon/wagon drain/train dram/drum draught/drought drawer/drawl drawn/drown drill/grill drink/rink
drone/throne drug/rug drunk/trunk dual/duel dudgeon/dungeon duel/fuel dune/tune dwarf/wharf eager/eagle ear/era
earn/urn earning/earring earnings/earrings eclectic/electric eclipse/ellipse ecologist/economist
ecology/economy/oncology eerie/eyrie election/erection elector/electron/elevator elegant/elephant elicit/illicit
eligible/illegible elm/helm embargo/embark emerald/emerged emigrant/immigrant eminent/imminent emission/omission
empire/umpire endowment/enjoyment engine/engineer entomology/etymology entrance/entrants envelop/envelope envoy/envy
equate/equator equine/equip escalator/excavator escort/resort ethic/ethnic evacuate/evacuee evasion/invasion
event/vent ewe/yew exhibit/inhibit expand/expend expedition/extradition expert/export experts/exports
explosion/expulsion extortion/extraction face/farce facial/glacial faction/fraction factor/factory factory/victory
faint/feint fair/fare fairy/ferry falcon/falconer fallow/follow fan/fang farm/firm farmer/framer farming/farthing
fast/feast fat/fate fate/fete father/feather feat/feet fee/flee fence/hence ferment/foment ferocity/velocity
ferret/ferry fertility/futility fervor/fever festival/festive fiance/finance fiasco/fresco fiction/friction
fiddle/riddle fiend/friend fight/flight figment/pigment file/fire fin/fine finery/refinery finger/ginger fir/fur
fisher/fissure fitness/witness fjord/ford flag/flak flagrant/fragrance flair/flare flame/frame flaming/flamingo
flash/flask/flesh flea/flee fleece/fleet fleet/flute flint/flirt float/flout floe/flow flogging/flooding flood/floor
floor/flour florid/fluoride florist/forest flotilla/tortilla flounder/founder flour/flower flower/follower flu/flue
foal/foul foam/form fog/frog foil/soil folk/fork font/front food/foot/hood forage/forge forest/frost foreword/forward
fork/work fort/forte foul/fowl foundation/fountain founder/foundry founding/foundling fountain/mountain
fraction/fracture/friction fraud/freud fray/fry freeze/frieze freezer/frieze freight/fright french/trench friar/fryer
fudge/judge funeral/mineral funnel/tunnel fury/jury fuse/fuss gaelic/garlic gain/grain gait/gate galleon/gallon
gallery/galley gallons/gallows game/gate gamma/grammar gang/gong garden/pardon/warden gas/gash gatekeeper/goalkeeper
gauge/gouge gavel/gravel gaze/glaze gazelle/gazette gem/germ/gym gender/tender gene/genie general/genial genes/jeans
genius/genus genocide/germicide genteel/gentile george/gorge ghetto/grotto ghost/host giant/grant gift/gist
gilder/glider gilt/guilt ginger/singer glacier/glazier glad/gland glass/grass glee/glue glider/glitter globe/glove
gloom/groom glory/lorry goat/moat goblet/goblin gold/golf golf/gulf/wolf gorilla/guerrilla gourd/guard govern/governor
gown/town gradation/graduation grade/grate grader/raider graft/raft grand/grant/ground granite/granted granny/nanny
grape/grave grate/great grave/gravy grease/greece grenade/serenade grid/grind grip/gripe grisly/grizzly groan/grown
groove/grove grouse/house guess/guest guide/guise guild/guilt/guilty guilt/quilt guitar/gutter gull/gulp gum/gun
gymnast/gymnastic gypsum/gypsy habit/habitat hack/hawk hacker/hawker/hiker hail/hall hair/hare/heir hall/haul/hull
ham/hem hamlet/helmet hammer/hamper/hamster hammock/hemlock handbag/handball hangar/hanger harass/harness harem/harm
harmony/hormone harness/harvest haste/taste hat/hut hatch/hutch/match hatchery/hatchet haven/heaven hay/hey head/herd
heal/heel health/heath heap/reap heard/herd hearing/herring hearse/hoarse/horse heart/hearth heat/heath hedge/hinge
heft/theft helmet/hermit hem/hen herb/hero/kerb/verb heritage/hermitage hermit/permit heroin/heroine higher/hire
hill/hull hippie/hippo hoard/horde hock/hook hockey/jockey hoe/hose hog/hug hold/hole holy/wholly homage/image
honey/money honor/horror hoof/roof hop/hope hose/house/nose hospital/hospitality hostel/hostile hound/wound
house/mouse howl/owl huddle/hurdle human/humane humidity/humility humor/tumor hunger/hunter hunt/hurt hurdler/hustler
hut/nut ice/rice idle/idol image/mirage immoral/immortal incense/intense/license incite/insight indict/indite
infant/infantry infect/infer infection/inflection/injection inferior/inferno infusion/invasion ingenious/ingenuous
inhabit/inhibit injunction/junction ink/inn inmate/intimate inter/intern intuition/tuition invasion/inversion
inventor/investor iron/irony issue/tissue jacket/racket jaguar/jugular jam/jamb jar/jaw joint/joist journal/journey
jude/judo judiciary/judicious juggle/jungle juice/justice junior/juror kennel/kernel kettle/nettle key/quay
kidnap/kidney kill/kiln kin/king/skin king/ping kitchen/kitten/lichen kitten/mitten knave/nave kneel/knell
knight/night knit/unit label/lapel/libel laboratory/lavatory lace/lake lager/larger/logger lair/liar lama/llama
lamb/lamp lamp/lap lancer/lancet landfall/landfill landlady/landlord languish/linguist lard/lord larva/lava
laser/lazer lash/leash lass/loss latch/patch lather/leather latte/latter lattice/lettuce laughter/slaughter
launch/lunch laurel/laurels law/lawn lawyer/layer leak/leek ledge/pledge legion/region lends/lens lesion/lesson
letter/litter levee/levy level/lever lever/liver libertarian/librarian lice/mice lift/loft lightening/lightning
lilt/lily limb/lime/limp limber/lumber limestone/milestone linen/liner lion/loin lip/lisp liquid/liquor lisp/list
liter/litter literacy/literary liver/river lizard/wizard loan/lone loch/lock locker/locket locus/locust lodge/loge
lodging/logging loot/lot lotion/potion lottery/pottery lounge/lunge loyal/royal lunching/lynching lung/lunge
luxury/usury machete/machine maggot/magnet magnate/magnet mahogany/monogamy maid/raid mail/male main/mane maize/maze
mall/mill mammal/manual manager/manger manga/mango manicure/manure manifest/manifesto manner/manor
mansion/mason/mention/monsoon mantel/mantle marble/marvel march/marsh marchant/merchant marina/marinade/marine
marine/urine marital/martial market/musket/racket marlin/merlin marshal/martial martyr/mortar martyrs/mortars
mask/mast mass/moss massage/message master/muster mastery/mystery material/materiel maternity/modernity
mattress/mistress/waitress mayoral/moral meal/metal measles/weasels medal/meddle/metal medea/media media/medic
median/medium mediation/meditation medication/meditation melt/smelt mentor/tenor mercury/mercy mesh/mess meteor/meter
metre/metro/mitre microphone/microscope midge/midget midlife/midwife might/mite migraine/migrant migration/mitigation
militate/mitigate milk/silk millet/mullet minaret/minuet miner/minor ministry/minstrel mink/mint/monk minor/mirror
minster/monster missal/missile missile/mission mixture/moisture moan/moat mob/mop mobile/noble model/motel
modem/modern molasses/morasses mole/mule monastery/monetary money/monkey monopoly/monotony month/moth moor/moore
moose/mousse/noose moral/morale/mortal morning/mourning morsel/mortal mortal/mortar mortar/motor mortgage/mortuary
mosaic/music moth/mouth/myth motion/potion motorcade/motorcycle mould/mound mountaineer/mutineer mouth/youth mule/mull
mural/rural muscle/mussel mutant/mutiny nail/snail nation/ration nature/nurture naval/navel navel/novel neck/nick
needle/noodle nest/net neurologist/urologist nice/niece nickel/nickle noble/novel noise/nose nose/rose nosing/nursing
notary/rotary nub/nun nuclear/unclear nude/nudge nurse/nursery/purse nursery/surgery oak/soak oar/ore oat/oath
obit/orbit octane/octave onion/union optician/politician orange/range oration/ovation orchard/orchid
orchestra/orchestrate ordinance/ordnance organ/origin ornament/tournament osprey/spray otter/utter overdose/overdue
overseas/oversees oyster/roster ozone/zone pack/pact packet/pocket/racket padding/pudding paddle/puddle
paddock/padlock page/wage pail/pale pain/pane paint/pint pair/pear paisley/parsley palate/palette/prelate
palette/pallet palm/psalm paltry/poultry pan/pen panda/pander pane/panel panic/picnic pantry/pastry paper/pepper/piper
parachute/parasite parade/parody parameter/perimeter parcel/parse parent/patent parish/perish parishioner/prisoner
park/parka/pork parka/parker parole/payroll partition/petition partridge/porridge past/pest pastiche/pesticide
pastor/pasture/plaster pasture/posture patent/patient patience/patients patrol/petrol pause/paws pavement/payment
pawn/prawn peach/pitch/preach peak/peek peal/peel pearl/peril peasant/pheasant pebble/peddle pedal/petal
pedestal/pedestrian peer/pier penal/penile penguin/penguins penny/peony pension/tension pensioner/prisoner perch/porch
perfect/prefect perpetrate/perpetuate perquisite/prerequisite persecute/prosecute persecution/prosecution
perspective/prospective pest/post pet/pit pew/pow phase/phrase phony/pony phosphate/prostate pickle/tickle pie/pipe
pillory/pillow pillow/pilot pilot/pivot pin/pine pine/pint piracy/privacy pirate/private pistol/piston pizza/plaza
plague/plaque plain/plane plaintiff/plaintive plait/plate plan/plant planer/planner planet/planter plantain/plantation
player/prayer pleasure/pressure plight/plinth plot/plow plum/plumb plunder/thunder pocket/socket poet/pout
poetry/pottery poison/prison polar/poplar pole/poll police/polite polio/polo polish/publish poll/polo/pool
pollination/pollution pollster/polluter pollution/population polygamy/polygraph pond/pound poppy/puppy
populace/populous porch/torch pore/pour porpoise/purpose porter/potter portion/potion poster/posture pot/pout
poverty/puberty powder/power practicable/practical pray/prey preacher/teacher precede/proceed precedent/president
premier/premiere/premium prescription/proscription/subscription presence/presents pressure/treasure price/prize
pries/priest primate/private priming/pruning prince/print/prints principal/principle printer/sprinter priority/priory
probe/prone/robe processor/professor profit/prophet project/protect projectile/projector proof/roof
prosecute/prostitute prostate/prostrate protean/protein provenance/province prude/prune pub/pup pubic/public
pulpit/pupil pulse/purse puppet/puppy pylon/python quack/quake quarantine/quarantines quarrel/quarry/squirrel
quarry/query quarter/quartet quarters/quartets quarts/quartz quash/squash queen/queue quota/quote rabbi/rabbit/rabbits
rabid/rapids race/rice/trace racer/razor racist/rapist racket/rocket radar/raider radiation/radiator radio/ratio
raft/rat raid/rain raider/rider rail/rain rain/reign/ruin raise/raze rake/rape rally/relay ram/ramp ramp/rump
random/ransom rank/tank rap/rape/wrap raven/ravine reactor/realtor/rector read/reed reader/reaper reagent/regent
reason/resin rebel/revel receipt/recipe reception/recession recital/rectal recourse/resource referee/refugee
reference/referendum refiner/refinery reflex/relax regalia/regatta regime/regiment regimen/regiment reign/rein
reindeer/reminder repeater/reporter repertoire/reservoir reservist/reservoir resolution/revolution
restaurant/restraint retina/retinue retreat/treat revenue/venue review/revue reward/rewind rib/rob riffle/rifle
rigging/ringing right/rite ring/wring rioter/writer ritual/virtual road/rode robber/rubber robbery/rubbery
robbing/robin robot/robust rock/rook rod/rot rodent/rodeo roller/ruler roman/woman roofer/rover rooster/roster
root/route rooter/rotor rosette/roulette rote/wrote rover/rower rowdy/rower rubble/rumble ruby/rugby rudder/runner
rum/rump rumble/tumble runaway/runway rust/trust sabotage/saboteur sack/snack sacred/scared saga/sage sail/sale
sailing/selling sailor/tailor saint/sanity salad/salary salesman/statesman/talisman salient/saline saliva/salvia
salmon/salon/sermon salon/saloon salt/silt salute/solute salvage/savage salvation/starvation salve/slave
sanction/section sanctuary/sanitary sand/send sandal/scandal sandstone/sandstorm sanitary/sanity satan/satin
sauce/source savage/sewage savings/shavings saw/saws scaffold/scuffled scaffolding/scolding scalp/scalpel
scammer/scanner scar/scarf sceptic/septic sceptre/spectre scooter/shooter score/sore scorpion/scorpions scour/scout
scrap/scrape scream/screen scrip/script scripture/sculpture scroll/stroll seal/seam/seat seaman/season/semen sear/seer
search/starch season/seasonal seaward/steward sedative/seductive sediment/segment seller/settler semifinal/seminal
seminar/seminary senate/sonata senator/senor septic/skeptic sequin/sequoia serene/siren serf/surf serge/surge
sergeant/servant serrano/soprano sewer/sower shack/shark/shock shade/spade shaft/shift shallow/swallow shear/sheer
shed/shred sheep/sheet/sleep/sweep shelf/shell shelter/shutter/smelter shepherd/sheppard shine/shrine shingles/singles
shoe/shoo shover/shower shrimp/shrine shrine/shrink siege/sieve sieve/sleeve sigh/sign sight/site silence/silencer
silicon/silicone silo/solo silver/sliver simmer/swimmer simulate/stimulate singer/sinner sink/sync sketch/stretch
ski/sky skier/skies skill/skull skipper/slipper slander/slender slate/state slay/sleigh sled/slid sledge/sludge
sleep/sleet slop/slope slum/slump smock/smoke snack/snake sneaker/speaker sniper/snippet snot/snow soap/soup soar/sore
soccer/sucker soda/sofa sodium/stadium solar/sonar solder/soldier sole/soul solicitor/solicitude spa/spar space/spice
spacecraft/statecraft spar/spark spare/spear spasm/sperm species/spices spell/spill spike/spoke spin/spine
spiral/spire spirit/sprite spoof/spoon spore/sport sport/spot spouse/spout spring/sprint squad/squat square/squire
stable/staple staff/stiff stag/stage stair/star/stare stake/steak stalagmite/stalemate stalk/stork stall/still
stallion/station stamp/stump stamped/stampede stand/strand staple/steeple star/tsar starling/sterling
stationary/stationery statistic/stylistic statue/stature/statute steal/steel steam/stem/stream steep/steeple
step/steppe steward/stewed stile/style stitch/switch stock/stork stole/stool stoma/stomach stooge/storage storey/story
storm/strom strafe/strait straight/strait strain/train strait/street stranger/strangler strangest/strategist
straw/strew stricken/striker stricture/structure strike/stroke stroll/stroller stud/study student/stunt
sturgeon/surgeon submit/summit suburb/superb suede/swede sugar/sugary suit/suite suite/sweet sum/sun sundae/sunday
super/supper surf/turf surveyor/survivor suspension/suspicion swab/swap swam/swarm swamp/swap sward/sword
sweater/sweeter swimmer/swinger swine/wine sympathy/symphony tabasco/tobacco table/tablet taboo/tattoo tack/tact
tackle/tickle tail/tale taken/token talc/talk tale/tile talent/talon tamper/temper tankard/tanker tanker/tinker
tap/tape/trap tapestry/travesty tar/tart target/tarot task/tusk tassel/vessel tax/taxi taxing/toxin tea/tee team/teem
teat/treat teller/tiller temperance/temperature tenant/tenet tenants/tennis tender/tinder tenor/tenure tent/tenth
term/tern tern/turn terrace/terrain terrain/train terrier/terror test/text testament/testimony thicket/ticket
thief/thigh thigh/thing thinner/thunder thirst/thrust thistle/whistle thorn/throne thrash/thrush/trash thread/threat
threat/throat/treat throne/thrown thrust/trust tick/trick tide/tie/tied tier/tire tiger/trigger tile/title
timber/timbre/timer tin/tint toe/tow toll/tool tomb/tome tombstone/touchstone topic/tropic topical/tropical
torch/touch tortuous/torturous towel/tower/trowel track/tract tractor/traitor trade/trader trader/trailer trail/trial
trailer/trawler train/trainee tram/tramp treasure/treasurer treaties/treatise treble/trouble trench/trend
tribunal/tributary tribune/tribute tributary/tributes trickle/tricycle trifle/truffle tripled/triplet troll/trolley
troop/troupe trooper/troupe trot/trout trousers/trustees truant/tyrant truce/truck trump/trumpet trusted/trustee
trustee/trusty tulip/tunic tumor/tutor tuna/tune turban/turbine turbid/turbine turkey/turnkey twin/twine
umpire/vampire undertaker/undertaking unicorn/uniform uranium/uranus user/usher users/ushers usher/washer
vacancy/vagrancy vacant/vagrant vacation/vaccination/vocation vain/vein vale/veil valet/valley valley/volley
value/valve van/vane vane/vein vase/vast vassal/vessel veal/veil venom/venue veracity/voracity verse/versus
version/vision vertex/vortex vest/vet vicar/vigor vice/voice victim/victor villa/villain village/villager/villain
vine/wine vinegar/vineyard violent/violin violinist/violist viper/wiper viral/virile virtue/virus visa/vista
vocalist/vocation wafer/wager wag/wig wage/wager wail/wall/whale wailing/whaling waist/waste wait/weight
waiter/water/writer waive/wave waiver/waver/weaver walker/wicker/worker wallet/walnut ward/wart/word warden/warder
warfare/welfare warm/worm warrant/warranty warrior/worrier wasp/wisp watch/witch waterfall/waterfowl wax/whacks
weather/whether wed/weed wedding/weeding whale/whaler whine/wine whisker/whisky whistle/wrestle wicked/wicket
widow/willow/window wilderness/wildness wildfire/wildlife wind/wine windfall/windmill wing/wink winner/winter
winter/writer workshop/worship writ/write yard/yarn yearling/yearning yoke/yolk zap/zip zoo/zoom
strain/strand manner/manure anchor/ankle dam/damn vegetation/visitation inspector/inspecter grievance/grieving pilgrim/program surge/serge sewage/sausage sanction/suction shell/shale sailor/seller shelter/shutter sentry/century casualty/casually pastry/pasty parole/patrol porpoise/propose plaster/blaster penalty/penitent organ/oregano ovary/ivory mousse/moose mosque/musk marrow/narrow lava/larvae latrine/lantern lumber/slumber lounge/plunge launch/lunch kidney/kitty jersey/journey jade/jaded influenza/influence hymn/him hurdle/hurtle heron/heroin heiress/harass hatchet/hatched hazard/haggard hamlet/omelette guitar/gutter grocer/grosser gravy/grave glacier/glazer garnish/garrison fumes/fums fleet/flight fjord/fraud fern/fur felon/melon fallout/follow eyelid/islet eulogy/ecology embers/members elk/elm eel/heel easel/weasel dune/dun drought/draft drizzle/grizzle dowry/dowdy dose/doze diva/diver diesel/easel debris/derby cruiser/bruiser crater/grater coronet/cornet cornea/corner copse/corpse convent/convert condom/condo comet/commit coma/comma clergy/clerk cider/cedar chapel/chaplain cellist/cellar cartel/cattle caravan/cravat capsule/castle capillary/caterpillar canvas/canvass canteen/quarantine candour/condor camel/caramel bunker/banker buoy/boy bullock/bollock brigade/brocade boulder/builder botany/bounty bosom/blossom boiler/broiler blizzard/buzzard bishop/bison bandage/bondage ballad/ballot bail/bait baggage/bandage avalanche/valance artery/archery apiary/aviary ambulance/ambience altar/alder alibi/lullaby airstrike/airstrip airstrip/airstrike acquittal/acquisition abbey/abby
`

const byWord = new Map<string, Set<string>>()
const pair = (one: string, two: string): void => {
  byWord.set(one, (byWord.get(one) ?? new Set()).add(two))
  byWord.set(two, (byWord.get(two) ?? new Set()).add(one))
}
for (const set of LIST.trim().split(/\s+/u)) {
  const [one = '', ...others] = set.split('/')
  for (const other of others) pair(one, other)
}
for (const [written, slips] of CONFUSABLES) for (const { meant } of slips) pair(written, meant)
for (const [word, likes] of LOOK_ALIKES) for (const like of likes) pair(word, like)
for (const [word, set] of TOPIC_SETS) for (const other of set) if (other.word !== word) pair(word, other.word)

/** Words that go with everything, and no nouns or adjectives: the company that a word keeps tells nothing of them. */
const OF_NO_MATTER =
  /^(?:does|hold|sells?|still|spoke|wait|nice|hey|super|certain|straight|plan|value|door|count|bear|time|turn|house|even|back|might|free|like|have|part|half|seen|bare|heard?|would|through|threw|passed|past|hour|our|write|right|great|made|maid|some|sum|whole|weak|week|where|wear|which|buy|know|new|close|clothes|lose|loose|tire|check|interest|interested|moore|here|there|their|role|cash|male|mail|floor|tenure|pairs?|crash|head|chief|break|breaks|expert)$/u

/** Each word of all lists of mistaken words, with those that it may stand in the place of. */
export const MISTAKEN_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...byWord].flatMap(([word, others]): [string, ReadonlySet<string>][] => {
    const told = [...others].filter((other) => !OF_NO_MATTER.test(other))
    return told.length > 0 ? [[word, new Set(told)]] : []
  }),
)
