/*
 * The corpus is American. Lemmas are looked up in its spelling, so that what it taught of "apologize" holds for
 * "apologise", too. Only for looking up: the text itself is never changed.
 */
const KEEP_ISE = new Set(
  (
    'advise advertise apprise arise chastise comprise compromise demise despise devise disguise enterprise excise ' +
    'exercise franchise improvise merchandise noise otherwise poise praise precise premise promise raise revise rise ' +
    'supervise surmise surprise televise'
  ).split(' '),
)
const WHOLE: Readonly<Record<string, string>> = {
  defence: 'defense',
  offence: 'offense',
  licence: 'license',
  pretence: 'pretense',
  programme: 'program',
  centre: 'center',
  theatre: 'theater',
  analyse: 'analyze',
  paralyse: 'paralyze',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  judgement: 'judgment',
  acknowledgement: 'acknowledgment',
  learnt: 'learned',
  practise: 'practice',
  fulfil: 'fulfill',
  enrol: 'enroll',
}
const OUR = /^(?:behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|rig|sav|sp|tum|val|vap|vig)our/

/** A lemma in small letters as American copy spells it. */
export const americanSpelling = (lemma: string): string => {
  if (Object.hasOwn(WHOLE, lemma)) return WHOLE[lemma] ?? lemma
  if (lemma.length > 5 && lemma.endsWith('ise') && !KEEP_ISE.has(lemma)) return `${lemma.slice(0, -3)}ize`
  if (lemma.includes('our') && OUR.test(lemma)) return lemma.replace('our', 'or')
  return lemma
}
