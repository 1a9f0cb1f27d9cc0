import { contains, textOf } from '../domain/span.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Check, Copy } from './check.ts'
import { headlineOf, type Headline } from './headlines.ts'
import { figuresInWords, type HeadlineFigure } from './headline/figures-in-words.ts'
import { isSum } from './headline/is-sum.ts'
import { isSinceThen } from './headline/is-since-then.ts'
import { vagueFigure } from './headline/vague-figure.ts'
import { rivalFigure } from './headline/rival-figure.ts'

/** Smaller figures are often the desk's own count of what follows. */
const SMALLEST = 4
const NEAR = 0.06

const AT_LEAST = /\b(?:at least|more than|nearly|almost|up to)\s+$/iu
const LOOSELY = 1.6

/** *At least 20*, *more than 20* is borne out by 23, as *nearly 20* is by 19. */
const isBounded = (words: string, { at, value }: HeadlineFigure, told: number): boolean =>
  AT_LEAST.test(words.slice(0, at)) && told >= value / LOOSELY && told <= value * LOOSELY

// Of a rate the figure itself is told, however low it is; a count of two or three is often the desk's own.
const isTooSmall = ({ value, kind }: HeadlineFigure): boolean =>
  kind === 'percent' || kind === 'money' ? value <= 0 : value < SMALLEST

const isYear = ({ value, words }: HeadlineFigure): boolean =>
  /^\d{4}$/u.test(words) && value > 1500 && value < 2100

/** *At least 28* bears out 31, *at least 20* does not bear out 31. */
const bearsOut = ({ value }: HeadlineFigure, { min, max }: Quantity): boolean =>
  min !== max &&
  (min ?? value / FAR) <= value * (1 + NEAR) &&
  (min ?? value) >= value / FAR &&
  (max ?? value * FAR) >= value * (1 - NEAR) &&
  (max ?? value) <= value * FAR

const FAR = 1.25

/** *Up 3%* of 2.9 per cent: rounded to what the headline prints. */
const isRounded = ({ value, words, kind }: HeadlineFigure, told: number): boolean =>
  (kind === 'percent' || kind === 'money') && !words.includes('.') && Math.abs(value - told) <= 0.5

/** To what a headline's figure is rounded: 60,000 to ten thousand, 3.2m to a tenth of a million. */
const stepOfWords = ({ words, value }: HeadlineFigure): number => {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(words)?.[0].replaceAll(',', '')
  if (digits === undefined) return value
  const scale = value / Number(digits)
  const decimals = digits.split('.')[1]?.length ?? 0
  return scale * (decimals > 0 ? 10 ** -decimals : 10 ** (/0*$/u.exec(digits)?.[0].length ?? 0))
}

/** *£3.2m* is no rounding of £3.1m, as *60,000* is of 58,400. */
const isNear = (figure: HeadlineFigure, told: number): boolean => {
  const off = Math.abs(figure.value - told)
  const step = stepOfWords(figure)
  // "£2m" is £2.2m in short.
  if (/\d\s?(?:m|mn|bn|b|million|billion)$/iu.test(figure.words) && off <= step / 2) return true
  return off === 0 || (figure.value >= 100 && off <= figure.value * NEAR && off < step)
}

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
      !quantities.some((quantity) => bearsOut(figure, quantity) || isNear(figure, quantity.min ?? 0)) &&
      !isSum(copy, figure, from) &&
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
    'Novelist dies at ⟦79⟧\n\nThe novelist Irena Valdi died in Turin on Monday, her publisher said. She was ⟦1:82⟧.',
  ],
  passes: [
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
