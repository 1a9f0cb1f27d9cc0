/*
 * What the words around a time say of it: that something begins then, or ends. Of journeys and races nothing ends that has
 * not begun; of what else an article tells, only what has to do with the same.
 */

export type Stage = Readonly<{ end: 'start' | 'end'; isJourney: boolean }>

const START_OF_JOURNEY =
  /\b(?:left|leaves?|depart(?:s|ed)|took off|takes off|lift(?:s|ed) off|blast(?:s|ed) off|set (?:off|out|sail)|sail(?:s|ed) (?:from|at|for)|gun went off|starting (?:gun|pistol))\b/u
const END_OF_JOURNEY =
  /\b(?:arriv(?:es|ed)|touch(?:es|ed) down|landed|back on the ground|(?:crossed|crosses) the (?:finish(?:ing)? )?line|finish(?:ing)? line|on (?:his|her|its|their|the) way (?:home|from|back|to)|reached|docked|berthed|distress (?:call|signal)|mayday|capsized|ran aground|crashed|splashed down|came ashore)\b/u
const START =
  /\b(?:beg(?:an|ins?)|open(?:s|ed)|start(?:s|ed)|kick(?:s|ed) off|got under way|gets under way|convened|came into force|takes effect|took effect|stormed|entered|broke (?:in|out)|robbed)\b/u
const END =
  /\b(?:end(?:s|ed)|finish(?:es|ed)|clos(?:es|ed)|adjourned|(?:is|was) over|came to an end|comes to an end|wound up|winds up|wraps? up|wrapped up|laid down (?:its|their|his|her) arms|surrendered|gave up|put out|arrested|(?:the )?last (?:day|chance|performance|bus|train)|final (?:day|whistle|performance)|until)\b/u

/** The stage that a clause tells of; `null` where it tells of neither, or of both. */
export const stageIn = (clause: string): Stage | null => {
  const [sets, lands] = [START_OF_JOURNEY.test(clause), END_OF_JOURNEY.test(clause)]
  if (sets !== lands) return { end: sets ? 'start' : 'end', isJourney: true }
  if (sets) return null
  const [begins, ends] = [START.test(clause), END.test(clause)]
  return begins === ends ? null : { end: begins ? 'start' : 'end', isJourney: false }
}
