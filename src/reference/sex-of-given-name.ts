/*
 * Whether a given name is a man's or a woman's, by the lists of names in six languages of gender-detection-from-name.
 * Silent where the lists disagree, and where both sexes bear a name (Andrea is a man in Rome, a woman in Berlin).
 */
import { getGender } from 'gender-detection-from-name'
import { foldName } from './fold-name.ts'

const LANGUAGES = ['en', 'it', 'es', 'fr', 'de', 'tr'] as const

/** Names that both sexes bear, which the lists give to the one that bears them more often; own list. */
const OF_BOTH: ReadonlySet<string> = new Set(
  `alex andrea ariel ash ashley aubrey avery bailey billie blair brett brook brooke cameron carey casey charlie chris
  cody corey courtney dakota dale dana darcy devon drew dylan eden elliot emerson finley francis frankie gale hayden
  hilary jackie jaime jamie jan jaden jean jess jesse jo joey jordan jules jun kai kelly kelsey kendall kerry kim kris
  lane lee leigh lesley leslie li lindsay lindsey logan loren lou lynn mackenzie marion max mel micah michele min ming
  morgan nat nicky nico nikita noel paige parker pat payton phoenix quinn ray reese rene riley robbie robin ronnie rory
  rowan sage sam sandy sasha shannon shawn shelby sidney simone skyler stacey stacy stevie sydney taylor terry toni
  tracey tracy tyler val vivian wei xin yan yi`.split(/\s+/),
)

/** Of six lists one may err, or know a name from elsewhere. */
const MOST = LANGUAGES.length - 1

/** Whose given name it is, as a rule: undefined where that is open. `name` in any case, with marks or without. */
export const sexOfGivenName = (name: string): 'male' | 'female' | undefined => {
  const folded = foldName(name)
  if (OF_BOTH.has(folded)) return undefined
  return agreedSex(name) ?? agreedSex(folded)
}

/** A list that lacks a name answers as the first of the others does. */
const agreedSex = (name: string): 'male' | 'female' | undefined => {
  const answers = LANGUAGES.map((language) => getGender(name, language))
  return (['male', 'female'] as const).find(
    (sex) => answers.filter((answer) => answer === sex).length >= MOST,
  )
}
