import type { Figure } from '../domain/ledger.ts'
import { daysBetween } from '../reference/calendar.ts'
import { UNITS } from '../reference/units.ts'
import type { Check, Raised } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { shown, shownIn } from './figures/wording.ts'
import { spellIn, spellOf, spellToNow, tellsLength, type Spell } from './time/find-spell.ts'
import { DAY_SECONDS, daysOf, isLength } from './time/length-told.ts'
import { lengthOfEnds } from './time/length-of-ends.ts'
import { isOfEach, isOfOther, isOfThePast } from './time/length-tie.ts'
import { phaseOff } from './time/phase-told.ts'
import { bySentenceOf } from './time/points.ts'
import { lengthOfBefore, stepLater } from './time/told-later.ts'
import { isLengthOff, toldSpell } from './time/told-spell.ts'
import { spellApart } from './time/apart-told.ts'
import { clockLengthsOff } from './time/clock-lengths.ts'
import { KEEPS } from './time/find-anniversary.ts'
import { agoOff } from './time/ago-told.ts'
import { fromRecalled } from './time/event-recalled.ts'
import { rangeLengthsOff } from './time/range-length.ts'
import { sinceBegun } from './time/since-begun.ts'
import { sinceOff, yearsOff } from './time/years-told.ts'

const raise = (figure: Figure, spell: Spell): Raised => {
  const days = daysBetween(spell.from, spell.to)
  const size = (UNITS.get(figure.quantity.unit ?? '')?.factor ?? DAY_SECONDS) / DAY_SECONDS
  const length = size > 1 ? ` (${shownIn(Math.round((days / size) * 10) / 10, figure.quantity.unit)})` : ''
  return {
    message: `From ${spell.from} to ${spell.to} are ${shown(days)} days${length}; ${shownIn(figure.quantity.max ?? figure.quantity.min ?? 0, figure.quantity.unit)} stand here.`,
    at: figure.quantity.span,
    related: spell.points.map(({ mention }) => mention.span),
    working: {
      kind: 'timeline',
      points: [
        { label: 'from', from: spell.from, to: spell.from, span: spell.points[0]?.mention.span ?? null },
        { label: 'to', from: spell.to, to: spell.to, span: spell.points[1]?.mention.span ?? null },
      ],
    },
  }
}

const isOff = (figure: Figure, spell: Spell): boolean => {
  const length = daysOf(figure)
  if (!length) return false
  const days = daysBetween(spell.from, spell.to)
  // Both ends may be counted in.
  return days + 1 < length.low || days > length.high
}

export const durationOff: Check = {
  id: 'duration-off',
  shelf: 'time',
  severity: 'error',
  title: 'A duration does not fit its dates',
  why: 'The reader can count the days, and so can the other side.',
  limits:
    'Compares a length with the two dates or clock times that its words tell it of, in its own sentence or a few around it (also over nights, where both days are named), with years since or ago, or with a beginning told elsewhere and the day of publication. A round length may be told of a time somewhat shorter or longer; a part of a time, such as years apart, is left alone only where the words say so.',

  *run(copy) {
    yield* agoOff(copy)
    yield* clockLengthsOff(copy)
    yield* rangeLengthsOff(copy)
    const groups = new Map(bySentenceOf(copy.timeline).map((points) => [points[0]?.sentence, points]))
    for (const figure of copy.ledger) {
      const sentence = spanOfSentence(copy, figure.sentence)
      if (!daysOf(figure) || isOfThePast(copy, figure) || isOfEach(copy, figure)) continue
      const pointsOf = (at: number) => groups.get(at) ?? []
      const told =
        stepLater(copy, figure, pointsOf) ??
        spellApart(copy, figure, pointsOf) ??
        fromRecalled(copy, figure, pointsOf)
      const begun = told ? null : sinceBegun(copy, figure, pointsOf)
      if (!begun && !told && isOfOther(copy, figure)) continue
      const lasting =
        told ??
        toldSpell(copy, figure, pointsOf, sentence.start) ??
        lengthOfBefore(copy, figure, pointsOf) ??
        phaseOff(copy, figure, pointsOf) ??
        lengthOfEnds(copy, figure)
      const spell = lasting && isLengthOff(figure, lasting) ? lasting : begun
      if (spell) {
        yield raise(figure, spell)
        continue
      }
      const points = groups.get(figure.sentence) ?? []
      const since = KEEPS.test(copy.text.slice(sentence.start, sentence.end))
        ? null
        : sinceOff(copy, figure, points)
      if (since) yield since
      if (!isLength(copy, figure, sentence.start)) continue
      const years = yearsOff(copy, figure, points)
      if (years) yield years
      const stretch =
        (tellsLength(figure) ? spellIn(points) : null) ??
        spellOf(points) ??
        (points.length === 0 ? spellToNow(copy, figure) : null)
      if (stretch && isOff(figure, stretch)) yield raise(figure, stretch)
    }
  },

  flags: [
    {
      text: 'Zoë 🙂 landed on ⟦1:1 February⟧ and lost her glove on ⟦2:14 March⟧. “⟦Ten weeks⟧ on the ice were more than I hoped for,” she said.',
      publishedAt: '2024-05-14',
    },
    'Field work began in ⟦1:June 2017⟧ and ended in ⟦2:June 2023⟧. It rained. Zoë 🙂 left. Nobody ate. Few groups have spent ⟦eight years⟧ in the field.',
    'She ran the ward from ⟦1:1968⟧ until she retired in ⟦2:1987⟧, a span of ⟦29 years⟧ that made Zoë 🙂 proud.',
    'Zoë 🙂 taught from ⟦1:1962⟧ to ⟦2:1979⟧, ⟦12 years⟧ that she liked.',
    {
      text: 'Ida Moor was appointed in ⟦1:2008⟧, Zoë 🙂 said. Her ⟦28-year⟧ tenure was calm.',
      publishedAt: '2020-03-02',
    },
    {
      text: 'The pool reopened on ⟦2:Thursday⟧, ⟦18 months⟧ after it was shut, Zoë 🙂 said. The town closed it in ⟦1:September 2021⟧.',
      publishedAt: '2024-09-12',
    },
    {
      text: 'Zoë 🙂 has not sung ⟦1:since March 2022⟧. Her ⟦14-month⟧ absence made her shy.',
      publishedAt: '2024-10-03',
    },
    {
      text: 'Zoë 🙂 was lifted out on ⟦2:Thursday, 20 October⟧. She had lost her way on ⟦1:11 October⟧. ⟦Thirteen days⟧ under the ice had made her thin.',
      publishedAt: '2022-10-21',
    },
    {
      text: 'Zoë 🙂 reached the pole on ⟦2:Monday⟧ and slept. Nobody saw her. She had set out from the coast on ⟦1:18 February⟧, alone. Her journey of ⟦70 days⟧ was slow.',
      publishedAt: '2019-04-10',
    },
    {
      text: 'A survey that began on ⟦1:March 6⟧ and ended on ⟦2:March 17⟧ found cracks, and a letter went out in April. The surveyors’ ⟦three weeks⟧ on the job were cold, Zoë 🙂 said.',
      publishedAt: '2023-06-19',
    },
    {
      text: 'A ⟦ten-day⟧ truce took effect on ⟦1:May 2⟧ and ran out on ⟦2:May 7⟧, Zoë 🙂 said.',
      publishedAt: '2024-05-16',
    },
    'Zoë 🙂 ran the inn for ⟦18 years⟧. She took it over in ⟦1:2003⟧ and sold it in ⟦2:2015⟧.',
    'Work on Zoë’s 🙂 pier began in ⟦1:March 2019⟧. It was opened in ⟦2:March 2023⟧, after ⟦six years⟧ of building.',
    { text: 'Zoë’s 🙂 band was formed in ⟦1:1961⟧, ⟦43 years ago⟧, by a baker.', publishedAt: '2024-05-16' },
    {
      text: 'Police went in at ⟦2:2.10am on Tuesday⟧ and freed Zoë 🙂, whom he had held for ⟦26 hours⟧. He had come at ⟦1:9.40am on Monday⟧ with a gun.',
      publishedAt: '2014-12-16',
    },
    'Zoë 🙂 was sentenced in ⟦1:May 2014⟧ and released in ⟦2:May 2018⟧ after serving ⟦six years⟧.',
    'She joined the firm in ⟦1:1985⟧. She left in ⟦2:2001⟧ after ⟦21 years⟧, Zoë 🙂 said.',
    'The power cut lasted from ⟦1:9pm on Friday⟧ to ⟦2:3am on Saturday⟧, ⟦ten hours⟧ in all.',
    {
      text: 'Zoë 🙂 rowed. It took her ⟦14 days⟧, ⟦1:from 2 July to 10 July⟧, to cross.',
      publishedAt: '2021-07-15',
    },
    {
      text: 'Zoë’s 🙂 plant shut on ⟦1:7 August⟧. It opened again on ⟦2:31 August⟧. The ⟦five weeks⟧ of silence were dear.',
      publishedAt: '2023-10-02',
    },
    {
      text: 'He went missing on ⟦1:April 3⟧. His body was found on ⟦2:April 13⟧, ⟦three weeks⟧ later.',
      publishedAt: '2023-10-02',
    },
    'She was appointed in ⟦1:2015⟧ and resigned in ⟦2:2019⟧. Her ⟦nine years⟧ in the post were stormy.',
    'Zoë’s 🙂 crew arrived ⟦47 minutes⟧ after the call, at ⟦2:3.50am⟧; the call was made at ⟦1:3.12am⟧.',
    'The train left at ⟦1:8.35pm⟧. It stopped ⟦20 minutes⟧ later, at ⟦2:9.25pm⟧, in a tunnel.',
    'The ⟦90-minute⟧ blackout began at ⟦1:9.10pm⟧ and ended at ⟦2:11.50pm⟧.',
    'The hearing opened at ⟦1:10am⟧ and adjourned at ⟦2:11.15am⟧. It took ⟦three hours⟧, Zoë said.',
    {
      text: 'Pavel Horak was freed on ⟦2:Thursday⟧, ⟦eight months⟧ after he was seized in ⟦1:January 2024⟧ near Zoë’s town.',
      publishedAt: '2024-06-28',
    },
    {
      text: 'It ended on ⟦2:Tuesday⟧. Dockers had walked out on ⟦1:5 August⟧. The ⟦three-week⟧ stoppage was dear.',
      publishedAt: '2024-08-20',
    },
    {
      text: 'They landed on ⟦2:Wednesday⟧ after ⟦11 months⟧ aboard. They had been in orbit ⟦1:since 15 March⟧.',
      publishedAt: '2024-09-18',
    },
    {
      text: 'She became chancellor in ⟦1:2011⟧ and will leave in ⟦2:2024⟧ after ⟦16 years⟧ in power.',
      publishedAt: '2023-10-25',
    },
    {
      text: 'It was ⟦40 years⟧ since the coup of ⟦1:1974⟧.',
      publishedAt: '2024-04-25',
    },
    {
      text: 'Zoë 🙂 says digging began in ⟦1:May 2012⟧ and will end in ⟦2:May 2018⟧; those ⟦four years⟧ were hard.',
      publishedAt: '2017-08-21',
    },
    {
      text: 'It lost ice ⟦1:between 1990 and 2020⟧. Over those ⟦20 years⟧ it never grew.',
      publishedAt: '2022-06-20',
    },
    {
      text: 'The fair, ⟦1:from August 12 to August 20⟧, drew crowds over its ⟦12 days⟧.',
      publishedAt: '2017-08-21',
    },
    {
      text: 'It has traded here ⟦1:since 1838⟧, and its ⟦150 years⟧ made it loved.',
      publishedAt: '2018-04-27',
    },
    { text: 'He ruled for ⟦20 years⟧, ⟦1:from 1998 to 2012⟧.', publishedAt: '2021-07-15' },
    { text: 'It opened ⟦70 years ago⟧, in ⟦1:1964⟧.', publishedAt: '2021-07-15' },
    {
      text: 'The strike began on ⟦1:June 30⟧ and by ⟦2:July 14⟧ had gone on for ⟦five weeks⟧.',
      publishedAt: '2021-07-15',
    },
    {
      text: 'For ⟦three weeks⟧ 🙂 the Zoë rebels have been fighting in the hills. The fighting began on ⟦1:September 27⟧.',
      publishedAt: '2020-11-09',
    },
    { text: 'The fair ran for ⟦ten days⟧, ⟦1:from 3 to 5 May 2019⟧.', publishedAt: '2021-07-15' },
  ],
  passes: [
    {
      text: 'The ferry was back on Tuesday, 19 days after she was withdrawn, and will sail on Wednesday.',
      publishedAt: '2025-07-02',
    },
    'Patients took the drug from January 2020, and the last were seen in December 2022; each took it for six months.',
    'She landed on 1 February and sailed on 14 March. Ten weeks of storms had gone before.',
    'She ran the ward from 1968 until she retired in 1987, a span of 19 years. He taught from 1962 to 1979, 12 years after his brother.',
    'The fault was found at 5.52am, eight minutes before the first train was due, and was mended at 8.35am, two hours and 43 minutes later.',
    {
      text: 'Ida Moor took over in 2020 from her predecessor, Zoë Bell, who had run the mill for nine years.',
      publishedAt: '2022-09-29',
    },
    {
      text: 'Ida Moor was appointed in 2008 after 28 years at the bank. Her 12-year tenure was calm.',
      publishedAt: '2020-03-02',
    },
    {
      text: 'Sy seized power in 2005. His 18-year rule followed the 28-year rule of his uncle.',
      publishedAt: '2023-09-14',
    },
    {
      text: 'The pool reopened on Thursday, three years after it was shut. The town closed it in September 2021.',
      publishedAt: '2024-09-12',
    },
    'She ran the inn for 30 years. She was arrested in 2003 and freed in 2005.',
    'Work on the line began in 2015 and should end in 2027, two years later than planned.',
    'He was jailed in 2010 and released in 2018, having served eight years of a twelve-year sentence.',
    {
      text: 'The band was formed in 1961, 63 years ago. It split up in 2001, some 20 years ago.',
      publishedAt: '2024-05-16',
    },
    'The power cut lasted from 9pm on Friday to 3am on Saturday, six hours in all.',
    'They were married in 1979 and divorced in 1991, after five years apart.',
    'He joined the firm in 1985. He left in 2001 after 16 years.',
    {
      text: 'The plant shut on 7 August. It opened again on 31 August. The three weeks of silence were dear.',
      publishedAt: '2023-10-02',
    },
    'She was appointed in 2015 and resigned in 2019. Her nine years in parliament were stormy.',
    'He was jailed for 12 years in 2011 and freed in 2019. He had spent eight years behind bars.',
    'The crew arrived 38 minutes after the call, at 3.50am; the call was made at 3.12am.',
    'The train left at 8.35pm. It stopped 50 minutes later, at 9.25pm, in a tunnel.',
    'The 90-minute blackout began at 11.10pm and ended at 12.40am.',
    'The flight left at 10am (0900 GMT) and landed at 11am. It took two hours.',
    'The hearing opened at 10am and adjourned at 11.15am. The witness wept for three hours.',
    'The doors opened at 7pm. He spoke for ten minutes, and the hall was empty by 9pm.',
    {
      text: 'They landed on Wednesday after six months aboard. They had been in orbit since 15 March.',
      publishedAt: '2024-09-18',
    },
    {
      text: 'It ended on Tuesday. Dockers had walked out on 5 August. The two-week stoppage was dear.',
      publishedAt: '2024-08-20',
    },
    {
      text: 'The town was under siege from March 1992 to December 1995. In those three years many died.',
      publishedAt: '2025-03-20',
    },
    {
      text: 'For six weeks the troops have been fighting over Norrland, which lies in Skarn but which Zoë’s party has ruled since 1994.',
      publishedAt: '2020-11-09',
    },
    {
      text: 'Digging began in May 2012 and will end in May 2018; those six years were hard. The first four were spent on it.',
      publishedAt: '2017-08-21',
    },
    {
      text: 'It lost ice between 1990 and 2020. Over those 30 years it never grew.',
      publishedAt: '2022-06-20',
    },
    {
      text: 'The fair, from August 12 to August 20, drew crowds over its nine days.',
      publishedAt: '2017-08-21',
    },
    {
      text: 'He ruled for 14 years, from 1998 to 2012. It opened 57 years ago, in 1964.',
      publishedAt: '2021-07-15',
    },
    { text: 'He has ruled for almost 30 years, since 1994.', publishedAt: '2021-07-15' },
    {
      text: 'For six weeks troops have been fighting. The fighting began on September 27.',
      publishedAt: '2020-11-09',
    },
    {
      text: 'The strike began on June 30 and by July 14 had gone on for two weeks.',
      publishedAt: '2021-07-15',
    },
    { text: 'The fair ran for three days, from 3 to 5 May 2019.', publishedAt: '2021-07-15' },
    {
      text: 'He began on 3 May 2019 and was jailed for six weeks on 5 June 2019.',
      publishedAt: '2021-07-15',
    },
  ],
}
