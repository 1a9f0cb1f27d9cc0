import { contains, textOf } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { headlineOf, type Headline } from './headlines.ts'
import { figuresInWords, type HeadlineFigure } from './headline/figures-in-words.ts'
import { bearsOut, isBounded, isNear, isRounded } from './headline/bears-out.ts'
import { isChange } from './headline/is-change.ts'
import { isSum } from './headline/is-sum.ts'
import { isSinceThen } from './headline/is-since-then.ts'
import { vagueFigure } from './headline/vague-figure.ts'
import { rivalFigure } from './headline/rival-figure.ts'

/** Smaller figures are often the desk's own count of what follows. */
const SMALLEST = 4
// Of a rate the figure itself is told, however low it is; a count of two or three is often the desk's own.
const isTooSmall = ({ value, kind }: HeadlineFigure): boolean =>
  kind === 'percent' || kind === 'money' ? value <= 0 : value < SMALLEST

const isYear = ({ value, words }: HeadlineFigure): boolean =>
  /^\d{4}$/u.test(words) && value > 1500 && value < 2100

const missingIn = (copy: Copy, headline: Headline): HeadlineFigure[] => {
  const wanted = figuresInWords(headline.words).filter((figure) => !isTooSmall(figure) && !isYear(figure))
  if (wanted.length === 0) return []
  const from = headline.span?.end ?? 0
  const quantities = copy.quantities.filter(({ span }) => span.start >= from)
  const inWords = figuresInWords(copy.text.slice(from))
  return wanted.filter(
    (figure) =>
      !inWords.some(
        ({ value }) =>
          isNear(figure, value) || isRounded(figure, value) || isBounded(headline.words, figure, value),
      ) &&
      !quantities.some(
        (quantity) => bearsOut(copy.text, figure, quantity) || isNear(figure, quantity.min ?? 0),
      ) &&
      !isSum(copy, figure, from) &&
      !isChange(copy, figure, from) &&
      !isSinceThen(copy, figure, from),
  )
}

export const headlineFigureMissing: Check = {
  id: 'headline-figure-missing',
  shelf: 'certainty',
  severity: 'warning',
  title: 'A figure in the headline that the story does not have',
  why: 'The figure was changed in the story and stayed in the headline, or the other way round.',
  limits: 'Rounded figures and sums of two are taken for the story’s; figures below four are left alone.',

  *run(copy) {
    const headline = headlineOf(copy)
    if (!headline) return
    const vague = vagueFigure(copy, headline)
    if (vague) {
      const start = (headline.span?.start ?? 0) + vague.at
      yield {
        message: `The headline has ${vague.words}; the story has ${textOf(copy.text, vague.rival)}.`,
        ...(headline.span
          ? { at: { start, end: start + vague.words.length }, related: [vague.rival] }
          : { at: vague.rival }),
      }
    }
    for (const figure of missingIn(copy, headline)) {
      const rival = rivalFigure(copy, headline, figure)?.span ?? null
      const own = headline.span && {
        start: headline.span.start + figure.at,
        end: headline.span.start + figure.at + figure.words.length,
      }
      const at = own ?? rival
      if (!at || rival === null) continue
      yield {
        message: `The headline has ${figure.words}; the story has ${textOf(copy.text, rival)}.`,
        at,
        ...(own && !contains(own, rival) ? { related: [rival] } : {}),
      }
    }
  },

  flags: [
    '⟦Thousands⟧ march in Hale\n\nSome ⟦1:400⟧ people marched through Zoë’s 🙂 town on Saturday, the police said.',
    'Boy, ⟦9⟧, saves sister\n\nA boy saved his sister in Zoë’s 🙂 lake. Jack Pell, ⟦1:11⟧, can swim.',
    'Hale to spend ⟦£12m⟧ on pool\n\nHale is to have a pool, Zoë 🙂 said. It will cost ⟦1:£8.5m⟧.',
    'Tower fire kills ⟦40⟧\n\nZoë’s tower burned for hours. At least ⟦1:26⟧ tenants were killed, it 🙂 said.',
    'Plant to bring ⟦5,000⟧ jobs\n\nZoë’s 🙂 plant will employ ⟦1:3,000⟧ people, it said.',
    'Clinic dismisses ⟦seven⟧ nurses\n\nA clinic in Zoë’s 🙂 town has parted with ⟦1:five⟧ members of its staff.',
    'Tax up ⟦2⟧% in Hale\n\nCouncillors in Hale voted to raise the tax by ⟦1:3%⟧ on Monday.',
    'Bakery opens ⟦hundredth⟧ shop\n\nA bakery in Zoë’s street will open its ⟦1:80th shop⟧ on Saturday, its founder said.',
    'Club loses ⟦£3.2m⟧\n\nZoë’s 🙂 club made a loss of ⟦1:£2.3m⟧. It took £3.1m at the gate.',
    '⟦60,000⟧ flee fighting\n\nFighting has made ⟦1:38,000⟧ people flee, Zoë 🙂 said. Some 22,000 of them are children.',
    'Fares to rise by ⟦12⟧ per cent\n\nThe fares of Zoë’s 🙂 ferry will rise by ⟦1:8 per cent⟧, it said. Fuel costs 4 per cent more.',
    'Dam bursts, killing at least ⟦18⟧\n\nA dam gave way above Zoë’s 🙂 village, killing at least ⟦1:15⟧ people.',
    'Novelist dies at ⟦79⟧\n\nThe novelist Irena Valdi died in Turin on Monday, her publisher said. She was ⟦1:82⟧.',
  ],
  passes: [
    {
      title: 'Profit slips 12.5%',
      text: 'Sales rose 5%, Zoë 🙂 said. Net income fell to $84 million from $96 million.',
    },
    'Thousands march in Hale\n\nMore than 4,000 people marched through Hale on Saturday. Of them 400 came from Zoë’s school.',
    {
      title: 'School shuts after 140 years',
      publishedAt: '2021-03-12',
      text: 'The school opened in 1881. Its head has taught there for 23 years, Zoë said.',
    },
    'One in five pupils is absent\n\nOf the 60,000 pupils in Zoë’s county, 12,000 were absent, it said.',
    'Club loses £2m\n\nThe club made a loss of £2.2m.',
    '60,000 flee fighting\n\nFighting has driven 38,000 people into Hale and 22,000 into Upton, Zoë said.',
    'Landslide kills at least 20\n\nThe landslide killed 23 people, the police said.',
    'Storm cuts power to 40,000 homes\n\nThe storm cut the power to 39,800 homes, the company said.',
    'Flood kills 12 in two villages\n\nThe flood killed seven in Karu and five in Meru, the Red Cross said.',
    'Council to close libraries in 2025\n\nThe council will close three libraries next year, it said.',
  ],
}
