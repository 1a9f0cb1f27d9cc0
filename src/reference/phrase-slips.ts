/**
 * Slips that a fixed phrase gives away: *soul survivor*, *to peddle uphill*, *unexploded ordinance*. As in the list of
 * grammar: written > meant / words before / words after, of which an empty column asks for nothing; two a line. Own
 * list, of what spelling checkers let through.
 */
const LIST = `
country > county /  / council councillor councillors courthouse cricketer sheriff
brake > break / lunch tea coffee commercial half-term easter / ; break > brake / / fluid pads pad discs pedal lights
soul > sole /  / survivor owner purpose breadwinner trader proprietor heir occupant ; baited > bated /  / breath
wrecked > wreaked /  / havoc ; wreck > wreak /  / havoc
wrecking > wreaking /  / havoc ; ascent > assent / royal presidential /
ordinance > ordnance / unexploded explosive live / ; morning > mourning / national official / , . after for over on to
cereal > serial /  / killer killers rapist rapists killings ; isle > aisle / left-hand right-hand church supermarket middle centre / of to at
vain > vein / a the his her / in of ; reigns > reins / the over / of to
rains > reins / handed hand take took taking hold / of ; pored > poured / smoke water rain blood people protesters crowds oil lava mud fans / out into down through from over in
diffused > defused / experts officers police soldiers team squad / the a it ; diffuse > defuse / to / the a tension tensions
hoards > hordes /  / of ; led > lead /  / pipes pipe poisoning
bare > bear / to will would could cannot must / the witness arms responsibility ; bear > bare / with his her their / feet hands chest fists
cord > chord / a struck strike strikes / with among ; chord > cord / umbilical spinal vocal /
waver > waiver / a the fee visa / of to for ; plaintive > plaintiff / the lead each / = VBD VBZ MD IN
breeches > breaches /  / of ; breech > breach / security data / of in
cite > site / web building crash construction burial landing bomb / ; sight > site / building construction crash burial landing bomb factory nuclear /
mediation > meditation / yoga transcendental / ; council > counsel / legal defence defense queen’s king’s special / = , . VBD VBZ
counsel > council / city county town parish borough district student / ; counsels > councils / city county town parish borough district local /
councillor > counsellor / grief guidance trauma bereavement marriage debt / ; councilor > counselor / grief guidance trauma bereavement marriage /
fares > fairs / book craft trade county village job / ; fairs > fares / bus train rail taxi tram air ferry tube metro underground /
fair > fare / bus train rail taxi tram ferry tube metro / ; tied > tide / high low spring rising ebb neap incoming /
tides > ties / cut severed sever diplomatic / ; altar > alter / to will would not can could cannot / = DT PRP PRP$
alter > altar / the high / of in where ; lightening > lightning /  / struck strike strikes bolt bolts flashed killed
draught > draft / the a an first final signed / agreement treaty bill law deal resolution text constitution proposal report plan ; compliment > complement / full / of
discrete > discreet / be very more extremely / . , inquiries enquiries ; exasperated > exacerbated / has had have was been only further / the by a an
illicit > elicit / to / a an any the sympathy ; elicit > illicit / an the of / affair trade drugs drug goods relationship substances
emigrants > immigrants / illegal undocumented / ; waist > waste / nuclear toxic hazardous household food plastic radioactive medical sewage industrial /
mantel > mantle /  / of ; peak > pique / to / curiosity
peaked > piqued /  / interest curiosity ; pedal > peddle / to / drugs influence lies
grizzly > grisly / a the / murder find discovery killing killings details death scene remains ; grisly > grizzly / a the / bear bears
gorilla > guerrilla /  / war warfare fighters army ; hanger > hangar / aircraft airport /
hangers > hangars / aircraft airport / ; martial > marital /  / status home bliss rape breakdown
marital > martial /  / law arts art ; metal > medal / gold silver bronze / winner winners
miner > minor / a only suffered / injuries injury damage role offence ; minor > miner / trapped coal copper diamond /
moral > morale / troop staff low / . , is was among ; morale > moral / the high / ground obligation duty compass authority
naval > navel /  / gazing ; patients > patience / lost lose losing run running / with
peal > peel /  / off ; pier > peer / labour conservative life crossbench tory hereditary liberal /
peer > pier / seaside / ; plague > plaque / bronze blue memorial brass marble /
pole > poll / opinion exit telephone straw / ; precedent > president / vice /
prophets > profits / pre-tax annual record net quarterly operating / ; prostrate > prostate /  / cancer gland surgery
rein > reign / year long the her his / of began ended
reign > rein / free / ; rolls > roles / leading lead /
roll > role / leading key crucial starring major central / in as ; root > route / bus train escape trade bike /
route > root /  / cause vegetables vegetable ; sail > sale / for / . , at by
sale > sail / set setting / from for ; scull > skull / fractured human /
sealing > ceiling / the / fell collapsed ; seize > cease /  / hostilities
seized > ceased / has had have / to operations trading ; sole > soul / poor lost /
stationery > stationary / a the were was / car vehicle lorry bus train traffic truck ; stationary > stationery / office /
steaks > stakes / high / ; steak > stake / percent cent controlling majority minority /
straight > strait / the / of ; straights > straits / dire /
suite > suit / follow followed follows wet / ; tail > tale / fairy cautionary tall /
tale > tail / rotor / ; tenants > tenets / central basic / of
thread > threat / bomb death security terror / ; throws > throes / death final / of
tow > toe / big broken / = . , ; undo > undue /  / influence pressure delay hardship
vile > vial / a / of ; viscous > vicious / a the / attack dog circle assault cycle
wave > waive / to / immunity fees charges rights ; waved > waived /  / immunity fees
wait > weight / lose lost body birth / ; weight > wait / long / for
wonder > wander / to / through into off ; wondered > wandered /  / into off through
boarder > border / the land / between with crossing guards guard control controls ; boarders > borders / open closed porous /
council > consul / honorary / ; canon > cannon / water loose /
canvas > canvass / to / voters opinion support votes ; capitol > capital /  / punishment gains
currant > current / the its / account president mayor system government season ; current > currant /  / bun buns
dessert > desert / sahara libyan chihuahuan / ; diary > dairy / a the / farm farmer farmers cows herd products industry
dairy > diary /  / entry entries ; die > dye / hair /
dyed > died / he she who / in at of ; duel > dual /  / carriageway nationality citizenship
elude > allude / to / to ; flairs > flares / fired distress /
flare > flair / his her with artistic / for ; flee > flea / a the / market
flea > flee / to forced / the from their ; flour > flower / a cut wild / arrangement bed beds
flower > flour / wheat corn sacks / ; gate > gait / unsteady /
guilt > gilt /  / edged ; heal > heel / achilles /
heroine > heroin / of kilos kilograms grams kg tonnes smuggling cocaine / ; heroine > heroin /  / addict addicts addiction trafficking smuggling dealer
idle > idol / pop teen / ; knight > night / last one every / = , . VBD IN
lesson > lessen / to / the ; lessen > lesson / a the / in to
loan > lone / a the / gunman wolf parent survivor ; lone > loan / bank student / from of
manner > manor /  / house ; personal > personnel / military medical army police service /
personnel > personal / his her / life belongings reasons best ; plain > plane / light passenger cargo / crashed landed crash took carrying
plane > plain / flood / ; principal > principle / in / . , but
principle > principal / the / reason cause aim dancer actor conductor investigator author ; raze > raise / to / money funds awareness
razed > raised / has had / money funds ; rye > wry / a / smile
sever > severe / a the / storm drought shortage weather injuries ; severe > sever / to / ties links relations
shear > sheer / the / scale number size luck volume weight ; stalk > stork / a white / nest
tide > tied / was were hands / to up ; troop > troupe / dance theatre circus ballet /
vane > vein / blood / ; vein > vain / in / . , for
wet > whet /  / appetite appetites ; wring > ring / wedding drug boxing /
bride > bridge / the a / over across linking spanning ; alleys > allies / its their his western nato close key / = , . VBD VBP IN
interment > internment /  / camp camps ; interned > interred / was were be / in at beside
statue > statute / the / books book
`

/** The slips, one a row. */
export const PHRASE_SLIPS: readonly string[] = LIST.trim().split(/ ; |\n/u)
