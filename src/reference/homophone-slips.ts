/**
 * Homophones and words a letter apart that the words beside them give away, in the form of the list of grammar:
 * written > meant / words before / words after; `_` joins two that have to stand together. Several a line. Own list.
 */
const LIST = `
past > passed /  / away ; past > passed / bill law motion resolution / by ; passed > past / the / year week few decade century month
advise > advice / given_him given_her given_them gave_him gave_her gave_them give_him legal expert medical bad free / = IN , . TO VBD VBZ
evident > evidence / give gave giving given hear heard new fresh / = , . IN VBD TO ; alter > altar /  / boy boys cloth
lose > loose / a the / = NN NNS ; lose > loss / a the net pretax weight / of , . from ; loss > lose / to will would could may might / = DT PRP$ CD
apposed > opposed /  / ; isle > aisle / up_the down_the / ; stationary > stationery / whose of school office printed / = VBD VBZ , .
ensure > insure /  / cars_against homes_against houses_against vehicles_against ships_against crops_against property_against themselves_against
insure > ensure / to / that ; effects > affects / it which also he she this / = DT PRP PRP$ NNP CD
effect > affect / will would could may might can not / people millions thousands everyone anyone them us our their his her prices jobs children patients
roll > role / main lead leading starring title key major active vital crucial central / ; role > roll / bread toilet sausage / ; root > route / bus escape scenic trade shortest / ; route > root / the / cause causes
physical > fiscal /  / deficit rules stimulus ; site > cite / to could can / the a his her several evidence ; sited > cited / he she they court lawyers / = DT JJ NNS PRP$
site > sight / lost lose losing catch caught / of ; site > sight / first / ; sights > sites / building construction burial heritage landfill nuclear /
complemented > complimented / he she they who mayor judge coach manager / = DT PRP PRP$ NNP ; complement > compliment / backhanded highest greatest biggest /
complements > compliments / paid pay exchanged / ; complimentary > complementary /  / medicine therapy therapies ; complementary > complimentary /  / tickets ticket drinks drink breakfast
president > precedent / legal set_a sets_a setting_a dangerous without / = , . IN ; proceeded > preceded / was were / by ; preceded > proceeded /  / to with
capitol > capital / its working venture raise raised / ; horde > hoard / a the / of_coins of_gold of_silver of_weapons of_food ; illicit > elicit / to / a the any
flaunt > flout /  / the_rules the_law rules law laws *_rules *_laws *_regulations ; flaunted > flouted /  / the_rules the_law the_ban rules laws ; flaunting > flouting /  / the_rules the_law the_ban rules laws ; flout > flaunt / to / wealth his her their
adverse > averse / risk not / to ; averse > adverse /  / effect effects reaction reactions weather conditions impact publicity ; appraised > apprised / was were been be kept / of
ravished > ravaged /  / by ; allusions > illusions / no under optical / ; illusion > allusion / an in / to ; censored > censured / was were formally / for
incite > insight / an new fresh rare / into ; insight > incite / to / violence hatred racial riots ; mute > moot / a / point ; reek > wreak /  / havoc ; reeked > wreaked /  / havoc
tow > toe / to / the_line ; towed > toed /  / the_line ; towing > toeing /  / the_line ; reign > rein / to must / in ; by > buy / wants_to wanted_to plans_to hopes_to agreed_to offered_to / a the an more his their
knew > new / a the its / = NN NNS ; new > knew / he she they who nobody everyone / that what him nothing ; no > know / to not n't n’t / what how if whether that
were > where / place house town hospital area street building spot city region village / = PRP ; where > were / people they soldiers residents homes houses others officers / = VBN
quite > quiet / a the / street village town life corner start ; quiet > quite / not / as so enough sure certain ; trail > trial / on stand stood stands awaiting face faces facing / for , . in over
led > lead / to will would could / the a to by ; chose > choose / to will would can could must / = DT NN NNS PRP$ ; device > devise / to / a the new ; devise > device / a the / = IN VBD , .
affective > effective / more less most an very highly / ; disbursed > dispersed / crowd crowds protesters / ; descent > decent / a / wage job standard ; allude > elude / to / police capture
alluded > eluded / has had / him them her police ; gambit > gamut / the / from ; heard > herd / a the / of ; herd > heard / court jury was inquest tribunal / how that about
whole > hole / a the / in ; marshal > martial /  / law arts art ; martial > marshal / field fire air / ; medal > meddle / to / in with ; meddle > medal / gold silver bronze / ; naval > navel /  / gazing
won > one / only no / of ; pear > pair / a the / of ; peace > piece / a / of ; peak > peek / sneak / ; peaked > piqued /  / his_interest her_interest interest curiosity ; poured > pored /  / over_documents over_maps over_records over_papers
pray > prey / fall fell falling / to ; prey > pray / to / for ; preyed > prayed /  / for ; prayed > preyed /  / on ; prophet > profit / pretax net annual record /
rights > rites / last funeral burial / ; sail > sale / for / , . at in ; sale > sail / set / for from ; seen > scene / the crime a / of where , . ; scene > seen / be been was were / = IN , . TO
seize > cease /  / fire ; cease > seize / to / control power ; sew > sow / to / seeds confusion discord doubt ; soar > sore / a / throat loser point ; sore > soar / to would will / = , . IN RB
steak > stake / a at his her per / in of ; steaks > stakes / high the / , . ; steal > steel / stainless / ; steel > steal / to / the money cars a ; suit > suite / honeymoon penthouse hotel / ; suite > suit / follow followed follows /
to > too / is was are were far / late_for late_to much_for much_to many_for ; two > too / far is was / much many late ; witch > which / , in of / was is has had will would were
wood > would / he she it they who that / be have not ; envelop > envelope / an the brown / , . of containing with ; formally > formerly /  / known ; formerly > formally / was were been / charged opened announced
fourth > forth / back_and / ; latter > later / years weeks months hours minutes days / , . he the ; overdo > overdue / long is was / , . for ; presence > presents / christmas birthday / ; presents > presence / the / of
pedal > peddle / to / drugs lies influence myths ; pedalling > peddling /  / drugs lies influence ; phase > faze / not to / him her them ; rap > wrap / to / up ; rapped > wrapped / was were / in
police > policy / monetary economic housing energy fiscal / ; policy > police /  / officers officer station custody ; resident > president / vice / ; singed > signed /  / a the_deal into_law
from > form / the a / of ; exiting > exciting / an very most / game match time prospect ; causality > casualty /  / department ward unit ; causalities > casualties / heavy civilian mass no / ; costumers > customers / its their bank our /
coalition > collision / head-on / ; collision > coalition / ruling governing / government partner partners ; electrical > electoral /  / commission college system roll reform
electoral > electrical /  / fault appliances goods engineer storm ; moral > morale / staff troop low boost boosted team sagging / = , . IN VBD NN ; morale > moral /  / support obligation duty outrage ; statute > statue / bronze marble / of , .
bale > bail / on without granted refused posted unconditional / ; bail > bale / a / of_hay of_straw ; birth > berth / playoff wide final-four / ; berth > birth / gave give given giving / to
bored > board / on across / = , . DT IN NN ; flew > flu / bird swine / ; flue > flu / bird swine / ; flu > flew / he she plane planes jets helicopter / to over into ; holy > wholly /  / owned ; wholly > holy / the / see city week war
throws > throes / the / of ; bases > basis / regular daily weekly monthly / ; basis > bases / military army naval / ; aide > aid / humanitarian food legal foreign emergency / ; aid > aide / senior presidential top / ; aids > aides / presidential senior /
bazaar > bizarre / a / incident case twist story ; sell > cell / prison police stem / ; cell > sell / to will / its the their shares ; scent > sent / was were been / to ; sent > cent / per /
find > fined / was were been be / £ $ a for ; fined > find / to / a the out ; pane > pain / in chest back stomach / , . in ; read > red / the / cross tape light carpet ; threw > through / went passed broke drove came / the a
through > threw / he she they who protesters / stones bottles bombs rocks ; vary > very / a is was / = JJ ; wore > war / civil world / ; worn > warn / to / of that people
sort > sought / has had have / to asylum ; sought > sort / this some that / of ; council > counsel / legal defence defense / ; waste > waist / the his her / down ; waist > waste / a / of ; mourning > morning / early this tomorrow /
lightening > lightning / by of / , . strike strikes ; vile > vial / a / of ; bow > bough / tree / ; counts > courts / high county / ; dammed > damned /  / if ; plait > plate / number /
imported > important / most very an more / = NN NNS ; migrant > migraine / a severe / headache headaches ; heroin > heroine / the / of_the ; diseased > deceased / the / man 's was had ; preformed > performed /  / by at in the a
resigned > re-signed / has / for_another ; expended > expanded / has had was / to into ; county > country / developing european foreign third-world / ; county > country / across_the around_the / 's
country > county / orange kent essex / council court ; counties > countries / developing european foreign arab african asian eu member neighbouring-state western nato latin / ; contact > contract / signed_a one-year two-year three-year five-year new_five-year /
contract > contact / lost in eye / with ; parody > parity / pay / ; marital > martial /  / law arts ; defuse > diffuse /  / light ; rift > rife / is was were are / with , .  ; personal > personnel / its their military medical / = VBD , . ; baron > barren /  / field fields land landscape soil ; sells > cells / their his her prison police blood stem cancer / = . , IN VBD ; quire > choir / the church / ; waiver > waver / to not never will would / ; feet > feat / a this / ; feet > feat / his her the / was is ; tort > taught / was were / by at
`

/** The slips, one a row. */
export const HOMOPHONE_SLIPS: readonly string[] = LIST.trim().split(/ ; |\n/u)
