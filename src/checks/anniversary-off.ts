import type { Check } from './check.ts'
import { anniversaryTold, yearOf } from './time/anniversary-told.ts'
import { bySentenceOf } from './time/points.ts'

export const anniversaryOff: Check = {
  id: 'anniversary-off',
  shelf: 'time',
  severity: 'error',
  title: 'An anniversary that does not count',
  why: 'From the founding year to this one is another number of years.',
  limits:
    'Reads an anniversary and its year in one sentence, and counts to the year of publication unless the sentence names another.',

  *run(copy) {
    const groups = new Map(bySentenceOf(copy.timeline).map((points) => [points[0]?.sentence ?? -1, points]))
    for (const sentence of copy.syntax.sentences.keys()) {
      const off = anniversaryTold(copy, groups, sentence)
      if (!off) continue
      yield {
        message: `From ${yearOf(off.beginning) ?? ''} to ${off.year} are ${off.age} years, not ${off.told.number}.`,
        at: off.told.at,
        related: [off.beginning.mention.span],
        working: { kind: 'steps', steps: [`${off.year} − ${yearOf(off.beginning) ?? ''} = ${off.age}`] },
      }
    }
  },

  flags: [
    {
      text: 'The first show was held in ⟦1:1879⟧, in a yard. Zoë 🙂 won. It rained. Nobody left. The society will mark its ⟦150th anniversary⟧ this summer.',
      publishedAt: '2024-07-29',
    },
    {
      text: 'Zoë 🙂 laid a wreath on the ⟦tenth anniversary⟧ of the crush. A report blamed the police. The disaster on ⟦1:6 February 2012⟧ led to new rules.',
      publishedAt: '2024-02-07',
    },
    {
      text: 'Zoë’s 🙂 force celebrated its ⟦half-century⟧ on Tuesday. It was set up in ⟦1:1978⟧.',
      publishedAt: '2024-06-26',
    },
    {
      text: 'A museum in Ulm gave Zoë 🙂 a retrospective in ⟦1:2011⟧. Many came. On the ⟦fifth anniversary⟧ of that retrospective, in 2018, she sang.',
      publishedAt: '2021-11-30',
    },
    {
      text: 'Zoë 🙂 laid a wreath for those who were shot on ⟦1:19 June 1972⟧, ⟦40 years ago⟧.',
      publishedAt: '2022-06-20',
    },
    {
      text: 'Zoë’s 🙂 choir, founded in ⟦1:1949⟧, ⟦turned 85⟧ this month.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'Sunday is the ⟦30th anniversary⟧ of Zoë’s 🙂 fall. On ⟦1:19 May 1989⟧ she slipped on ice.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'Zoë and Tom 🙂, who married in ⟦1:1964⟧, celebrated their ⟦golden wedding⟧ on Saturday.',
      publishedAt: '2024-05-08',
    },
    {
      text: 'The club marks its ⟦50th anniversary⟧ this week. It was founded in ⟦1:1961⟧.',
      publishedAt: '2021-07-15',
    },
    {
      text: 'Zoë’s 🙂 museum, founded in ⟦1:1954⟧, marks its ⟦80th anniversary⟧ this year.',
      publishedAt: '2024-02-14',
    },
    { text: 'They marked the ⟦fiftieth anniversary⟧ of the ⟦1:1944⟧ battle.', publishedAt: '2004-06-06' },
  ],
  passes: [
    {
      text: 'Zoë 🙂 married in 1958. Her husband died in 2008, a few weeks before what would have been their 50th wedding anniversary.',
      publishedAt: '2024-01-18',
    },
    {
      text: 'The theatre will mark its 75th birthday in June. It rained. Nobody left. Its manager opened his first café in 2003.',
      publishedAt: '2024-07-29',
    },
    { text: 'The memorial was built in 1984, on the tenth anniversary.', publishedAt: '2024-06-05' },
    {
      text: 'The school was built in 1923. For its centenary a book tells of the fire of 1932.',
      publishedAt: '2023-09-27',
    },
    {
      text: 'A museum in Ulm gave her a retrospective in 2011. On the fifth anniversary of that retrospective, in 2016, she sang.',
      publishedAt: '2021-11-30',
    },
    {
      text: 'Ann and Tom wed in 1964 and kept their 50th anniversary ten years ago.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'The choir, founded in 1949, turned 75 this month. Its founder, born in 1930, turned 94.',
      publishedAt: '2024-05-16',
    },
    {
      text: 'She married Saul Wexler in 1949. He died in 1989, weeks before their 40th anniversary.',
      publishedAt: '2015-11-03',
    },
    {
      text: 'Ann and Tom, who married in 1974, celebrated their golden wedding on Saturday.',
      publishedAt: '2024-05-08',
    },
    { text: 'The museum, founded in 1954, marks its 70th anniversary this year.', publishedAt: '2024-02-14' },
    { text: 'The club, founded in 1954, will mark its 75th anniversary in 2029.', publishedAt: '2024-02-14' },
    { text: 'The museum opened in 1994 on the 50th anniversary of the battle.', publishedAt: '2024-02-14' },
    'The museum, founded in 1954, marks its 80th anniversary.',
  ],
}
