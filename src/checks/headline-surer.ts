import { textOf } from '../domain/span.ts'
import type { Check } from './check.ts'
import { ACCUSES } from './headline/is-open.ts'
import { openLead } from './headline/open-lead.ts'
import { headlineOf } from './headlines.ts'

/** Words by which a headline keeps its distance. */
const DISTANCE =
  /\b(?:in talks|close to|nears?|nearing|near|poised|on (?:the )?(?:verge|brink)|may|might|could|can|would|should|if|alleged(?:ly)?|alleges?|accus\p{L}+|charged?|trial|says?|said|saying|tells?|told|claims?|claimed|reports?|reported(?:ly)?|likely|possibl[ey]|possible|probabl[ey]|apparent(?:ly)?|suspect\p{L}*|fears?|feared|believed?|thinks?|thought|expected?|set to|seeks?|urges?|calls?|wants?|plans?|denies|denied|sues?|suing|sued|blam\p{L}+|plead\p{L}*|pleas?|weighs?|mulls?|considers?|eyes|could|warns?|polls?|stud(?:y|ies)|suggests?|shows?|finds?|not|never|according|(?:held|arrested|quizzed|questioned|row|fears?|anger|concerns?|probed?|trial|court) over|question\p{L}*|critici[sz]\p{L}*|called(?! off)|calling|dubbed|cleared|acquitted|convicted|jailed|guilty|sentenced|why|how|what|who|when)\b|[?:“”"]|(?<!\p{L})[‘’']|[’'](?!\p{L})/iu

/** *…, study finds*: what is found is claimed to be so; only the story tells how surely it was found. */
const FOUND =
  /,? (?:(?:new |major |big )?(?:study|survey|report|research|review|scientists|researchers|experts|analysis|trial) )(?:finds?|found|shows?|proves?|reveals?|confirms?)$/iu

export const headlineSurer: Check = {
  id: 'headline-surer',
  shelf: 'certainty',
  severity: 'warning',
  title: 'A headline surer than its story',
  why: 'Most readers read no further than the headline.',
  limits:
    'Compares words; a headline that keeps its distance in any way, also by marks or a colon, is left alone, and so is one that any flat claim bears out.',

  *run(copy) {
    const whole = headlineOf(copy)
    const headline = whole && { ...whole, words: whole.words.trim().replace(FOUND, '') }
    if (!headline || DISTANCE.test(headline.words)) return
    const first = openLead(copy, headline)
    if (!first) return
    const cue = first.claim.hedging.cues.find(({ level }) => level >= 2)
    const how = cue
      ? `“${textOf(copy.text, cue.span)}”`
      : ACCUSES.test(textOf(copy.text, first.span))
        ? 'an allegation'
        : 'nothing decided'
    yield {
      message: `The headline says flatly “${headline.words}”; the story has it with ${how}.`,
      at: headline.span ?? first.span,
      ...(headline.span ? { related: [first.span] } : {}),
    }
  },

  flags: [
    {
      title: 'Orr to quit as minister before Easter',
      text: '⟦Zoë Orr is weighing whether to step down as minister and may decide in May⟧. Orr missed two meetings.',
    },
    {
      title: 'Home starved old people of drink',
      text: '⟦Relatives in Zoë have accused the boss of a home of withholding drinks from old people⟧. The home is shut.',
    },
    {
      title: 'Carmaker to close Zoë plant',
      text: '⟦The carmaker Hanzo is considering the closure of its plant in Zoë⟧, two men said 🙂.',
    },
    {
      title: 'Seaweed feed halves methane from cows',
      text: '⟦A seaweed that is mixed into their feed could halve what cows belch⟧, Zoë 🙂 said. Farmers wait.',
    },
    {
      title: 'Senator took cash from developer',
      text: '⟦A former aide has accused Senator Zoë Hutchins of taking cash from a developer⟧, a lawsuit says.',
    },
    {
      title: 'Pilot error caused crash',
      text: '⟦A mistake by the pilot could have been behind the crash⟧, Zoë 🙂 said. The wreck is in a hangar.',
    },
    {
      title: 'Minister to resign',
      text: 'Zoë 🙂 came in. ⟦The transport minister is considering whether to step down⟧, Zoë said.',
    },
    {
      title: 'Builder caused deadly collapse',
      text: 'Prosecutors said on Friday that ⟦a builder may have caused the deadly collapse of a car park⟧. Zoë wept.',
    },
    {
      title: 'Sleep shrinks tumours, study finds',
      text: '⟦Sleep may shrink tumours⟧, a study of mice hints. Zoë 🙂 ran it.',
    },
    '⟦Bats in mine carried no virus⟧\n\n⟦1:Bats in the mine possibly carried no virus⟧, a team said on Friday.',
  ],
  passes: [
    {
      title: 'Thai and Cambodian troops trade fire in border clash',
      text: 'Thai and Cambodian soldiers traded fire late on Monday at the border, the two armies said, each accusing the other of shooting first. Zoë 🙂 left.',
    },
    {
      title: 'Home starved old people of drink',
      text: 'Relatives in Zoë have accused the boss of a home of withholding drinks. A court found that old people at the home had been starved.',
    },
    {
      title: 'Ferry firm fined £2m over 20-hour shifts',
      text: 'A ferry firm whose crews in Zoë worked shifts of 20 hours was fined £2m on Monday after what unions called a scandal.',
    },
    { title: 'Fire at opera', text: 'A cigarette may have started the fire at the opera, Zoë said.' },
    {
      title: 'Lund’s rivals pull their punches',
      text: 'Karl Lund is on the verge of running away with the race and yet none of his rivals, despite their fear, are pulling hard punches.',
    },
    {
      title: 'Charter vote perhaps a last gasp for the old guard',
      text: 'The charter vote can be seen as perhaps the last gasp of the old guard.',
    },
    {
      title: 'Lund won among dog owners',
      text: 'Front-runner Karl Lund performed well among dog owners who believe that the park is a boon for the town, according to a survey.',
    },
    {
      title: 'Mayor goes after the harbour as the new airport',
      text: 'If it worked against the airport, it might just work against the harbour. The mayor goes on.',
    },
    {
      title: 'Charity founder in court',
      text: 'The founder of a charity appeared in court in Leeds on Wednesday, charged with theft. She denies it.',
    },
    {
      title: 'Widow sues hospital',
      text: 'A widow accuses a hospital of ignoring her husband’s illness. She wants £90,000.',
    },
    {
      title: 'Builder may have caused collapse',
      text: 'A builder may have caused the collapse, prosecutors said.',
    },
    {
      title: 'Builder caused collapse',
      text: 'A builder may have caused the collapse. The builder caused the collapse, a court found.',
    },
    {
      title: 'Storm cuts power to 40,000 homes',
      text: 'A storm cut the power to about 40,000 homes, the company said.',
    },
  ],
}
