/**
 * Own list of words that are mistaken for each other, by ear or by a letter, and that seldom have to do with one and
 * the same matter: where both stand in one article about the same thing, one of them is a slip.
 */
const LIST =
  'break/brake tale/tail principle/principal dessert/desert stationary/stationery peddle/pedal moral/morale meddle/medal metal/mettle pier/peer prey/pray profit/prophet reign/rein route/root serial/cereal soul/sole stake/steak steel/steal vein/vain vane/vein waist/waste waive/wave wail/whale cello/cellar cannon/canon canvas/canvass sensor/censor chord/cord compliment/complement council/counsel course/coarse currant/current dual/duel heal/heel idle/idol key/quay lesson/lessen manor/manner miner/minor mussel/muscle naval/navel patience/patients sauce/source sheer/shear sore/soar strait/straight throne/thrown toe/tow troupe/troop angel/angle bridal/bridle breath/breadth personnel/personal prosecute/persecute eminent/imminent umpire/empire aisle/isle alter/altar ascent/assent bail/bale berth/birth borough/burrow cue/queue dye/die feat/feet fowl/foul gait/gate guerrilla/gorilla hangar/hanger hair/hare knight/night load/lode mane/main oar/ore pane/pain pole/poll rite/right sleigh/slay surf/serf cymbal/symbol tier/tear hoard/horde flour/flower dairy/diary martial/marital causal/casual statue/statute plague/plaque barrage/garage calender/calendar crevasse/crevice ballet/ballot barrister/barista silver/sliver venue/revenue loan/lone ransom/random pair/pear beech/beach boar/bore bough/bow hare/heir tide/tie prince/print cellar/seller colonel/kernel bier/beer berth/birth crow/crew deer/dear horse/hose stair/stare tire/tyre tail/tale gust/guest streak/steak county/country single/signal decent/descent bride/bribe cabin/cabinet spat/spate tread/thread sliver/shiver'.split(
    ' ',
  )

/** Every word of the list with its likes. */
export const LOOK_ALIKES: ReadonlyMap<string, readonly string[]> = (() => {
  const likes = new Map<string, string[]>()
  for (const pair of LIST) {
    const [a = '', b = ''] = pair.split('/')
    likes.set(a, [...(likes.get(a) ?? []), b])
    likes.set(b, [...(likes.get(b) ?? []), a])
  }
  return likes
})()
