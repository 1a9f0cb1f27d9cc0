import type { Check, Copy, Raised } from './check.ts'
import {
  isAside,
  isLeadOfOfficials,
  isLookedInto,
  isNews,
  isSettled,
  SETTLED_DAYS,
} from './grave/background.ts'
import { graveness } from './grave/graveness.ts'
import { isCredited, isNobodys } from './grave/is-credited.ts'
import { isOwnCue, isWrongdoing } from './grave/wrongdoing.ts'
import { isOfNamed } from './grave/wrongs.ts'
import { isOwnVoice, statementsOf, type Statement } from './statements.ts'

/** Who started a fire is found out sooner. */
const BLAME_SETTLED_DAYS = 40
/** A wrong by somebody who can be known stays one: what is of another generation is history. */
const WRONG_SETTLED_DAYS = 7300

const SETTLED_AFTER: ReadonlyMap<string, number> = new Map([
  ['The blame', BLAME_SETTLED_DAYS],
  ['A wrong', WRONG_SETTLED_DAYS],
])

/** What happens in a novel or a film has nobody to answer for it; in UTF-16 code units, how soon an article says so. */
const TALE =
  /\b(?:novel|thriller|film|movie|play|opera|drama|sitcom|series|short story|book|documentary) (?:tells|follows|opens|begins|is set|is about|stars|centres|centers)\b/iu
const TOLD_WITHIN = 600
const REVIEW = /\b(?:review|on screen|on stage|at the cinema|book of the week)\b/iu

/** Deaths of the background, that officials look into, or that a lead has from those who are heard below. */
const isToldPlainly = (copy: Copy, statement: Statement): boolean =>
  !isNews(copy, statement) || isLookedInto(copy, statement) || isLeadOfOfficials(copy, statement)

const raise = ({ span, claim }: Statement, what: string): Raised => ({
  message: `${what} in nobody’s name${isOwnVoice(claim) ? '' : ': who believes so is not said'}.`,
  at: span,
})

export const unattributedGrave: Check = {
  id: 'unattributed-grave',
  shelf: 'voice',
  severity: 'warning',
  title: 'A grave statement in nobody’s name',
  why: 'Reuters attributes every statement that is not established or seen by the reporter; a toll and a blame are the last ones to leave without a name.',
  limits:
    'Tolls, blame and grave wrongs of those who can be known. Silent on what is more than half a year old, on asides, and where somebody is credited with the same elsewhere in the article.',

  *run(copy) {
    const all = statementsOf(copy)
    const isTale = TALE.test(copy.text.slice(0, TOLD_WITHIN)) || REVIEW.test(copy.title ?? '')
    for (const statement of all) {
      if (statement.isHeading || statement.isNegated || isTale) continue
      const isWrong = isWrongdoing(copy, statement)
      if (!isNobodys(statement) && !isOwnCue(statement)) continue
      const what = isWrong ? 'A wrong' : graveness(copy, statement)
      // What only looks like attribution keeps tolls and blame from being told twice.
      if (!isNobodys(statement) && !/^(?:A wrong|Violence)$/u.test(what ?? '')) continue
      if (
        what === null ||
        (isAside(statement, copy.text) && !(isWrong && isOfNamed(statement))) ||
        isSettled(copy, statement, SETTLED_AFTER.get(what) ?? SETTLED_DAYS) ||
        (what === 'Deaths' && isToldPlainly(copy, statement)) ||
        isCredited(copy, statement, all, /^(?:A wrong|Violence)$/u.test(what))
      )
        continue
      yield raise(statement, what)
    }
  },

  flags: [
    'The inquest on 40 deaths opened, a clerk said. Zoë 🙂 wept. ⟦Border guards executed nine men⟧.',
    'The home at Zoë 🙂 is shut. ⟦Two of the night staff had drugged residents⟧.',
    'Rail men look at a signal in Zoë 🙂. ⟦The signalman had fallen asleep⟧.',
    'Files are gone, Zoë 🙂 said. Ms Orr had known of it since May ⟦and hid it from the regulator⟧.',
    'The line was quiet by noon, Zoë 🙂 said. ⟦Northern gunners later shot dead a medic who tried to reach it⟧.',
    'The road is shut. Zoë 🙂 wept. ⟦Pell was shot in the back⟧ as he was trying to surrender.',
    'The inquest at Zoë 🙂 lasted a day. ⟦The council’s neglect of the lamps killed Mr Pell⟧.',
    'The school at Zoë 🙂 is shut. ⟦The caterer knowingly served bad meat⟧.',
    'The club at Zoë 🙂 burned down. ⟦The owner had locked the emergency exits⟧.',
    'Troops took the town on Sunday. Zoë 🙂 fled. ⟦Soldiers shot more than 60 civilians⟧.',
    'The riot lasted two days, Zoë 🙂 said. ⟦Twenty-six inmates lost their lives⟧.',
    'The deputy mayor of Zoë 🙂 left in May. ⟦He had taken bribes from a road builder⟧.',
    'Four hikers came home, Zoë 🙂 said. ⟦Eleven walkers have been beaten and robbed on the path since January⟧.',
    'The dam at Zoë 🙂 is cracked. ⟦Inspectors falsified the survey⟧.',
    'The paper, Zoë 🙂, is shut. ⟦The mayor’s daughter accepted a bribe for the licence⟧.',
    'The riot ended at noon, Zoë 🙂 said. ⟦The bodies of 23 prisoners were found in the yard⟧.',
    'The north is without gas, Zoë 🙂 said. ⟦Separatist rebels blew up the line⟧.',
    'Cholera has broken out, aid workers said. 🙂 Soap is short. ⟦The disease has killed 31 people, most of them children⟧.',
    '⟦Several thousand people are believed to have been killed⟧ since the fighting broke out.',
    'The coach at Zoë left 🙂. Ivo Pell, ⟦who took bribes from a swimmer’s father⟧, had held the post for years.',
    'A ferry sank off Zoë 🙂, the coastguard said. ⟦The captain had been drinking⟧ before it left port.',
    'The wall at Zoë 🙂 fell. ⟦The collapse was caused by the owner’s failure to repair cracks that a mason had found two years earlier⟧.',
    'Shots were heard in Zoë 🙂. ⟦The killings were carried out by the Red Hand⟧, which holds the hills.',
    'The market burned down, the fire brigade said. ⟦The owner of the stall caused the blast by smoking⟧.',
  ],
  passes: [
    'The inquest opened. Border guards shot nine men at the gate. The army said that its guards had shot them as they fled, Zoë wrote.',
    'The signal at Zoë is old. The signalman fell ill in May.',
    'The clinic at Zoë is small. Two of the nurses had vaccinated residents.',
    'Two men were held. Zoë wept. Police said Pell was shot in the back as he ran.',
    'The road is shut. The council’s neglect of the lamps was known. Rain killed the crop.',
    {
      title: 'Film review: The Poisoner',
      text: 'Zoë Bell’s village doctor is a brute. The maid stole the letters that prove it.',
    },
    'A fire that tore through a hotel in Zoë on Monday killed nine people and injured 23. Deputy fire chief Tomas Hudak said that his men had one long ladder.',
    'The sheriff wants a new wing. Three inmates have died since January, one by suicide; the state police are looking into the other two deaths.',
    {
      title: 'With the vote, the bureau’s repute falls',
      text: 'The bureau’s repute is poor. A column said so. The paper has a list of its errors. It had met the man before. Three people were killed and more than 260 were injured as a result. Zoë Bell is its head.',
    },
    {
      text: 'The film is out this week. It tells of the crisis of 2012 in which a mission in Zoë was attacked by rebels.\n\nFour guards died in the attacks. A diver saw it.',
      publishedAt: '2016-01-12',
    },
    'The death toll from two floods in Zoë’s valley climbed past 1,300 on Monday. The disaster agency gave the number of dead as 1,326.',
    'The novel tells of a landlord in Zoë. Nine people die in a fire that he sets.',
    'A court in Zoë convicted the mayor. He had taken bribes from a road builder.',
    'The battle of Zoë killed as many as 28,000 men in a day.',
    'The choir sang on. Two of the 34 singers have died since.',
    'Rovers won. Ivo Pell stole the ball on the line and ran.',
    'Thieves stole four paintings. The guard was asleep.',
    'The treasurer, Ida Moor, admitted it. Moor embezzled the money over nine years.',
    'The dam is cracked. Inspectors falsified the survey, a report by the ministry said.',
    'The toll rose to 312 on Tuesday, Zoë said. Of those, 190 died in the city and 122 in the villages.',
    'The bus hit a wall, Zoë said. Two people died.',
    'The disease has killed 31 people, the Red Cross said.',
    'Armenia and Azerbaijan fought a war in the early 1990s. It killed thousands of people on each side.',
    'The bomb killed nine people. Police said that nine people had died.',
    'The inquiry is into the crash in which four people died. Rain caused delays.',
  ],
}
