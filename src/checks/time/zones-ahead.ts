import { spanOf } from '../../domain/span.ts'
import { addDays } from '../../reference/calendar.ts'
import { minutesAhead, zonesOfPeople, zonesOfPlace, zonesOfWord } from '../../reference/time-zones.ts'
import type { Copy, Raised } from '../check.ts'

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}`
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const FIGURE = String.raw`(?<told>(?<figure>\d{1,2}|an|${NUMBERS.join('|')})(?<half>[- ]and[- ]a[- ]half|½|\.5)?[- ]hours?(?<half2> and a half)?)`

/** *Nairobi, which is three hours ahead of London*; *Perth is eight hours ahead of British time*. */
const AHEAD = new RegExp(
  String.raw`(?<place>${NAME})(?: time)?,? (?:(?:which|where the time|where it|whose clocks|and) )?(?:(?:is|are|was|lies|stands|being) )?(?:about |then |already |still )?${FIGURE} (?<way>ahead of|behind) (?:the )?(?<from>${NAME})\b`,
  'dgu',
)

const STEP = 30
/** A year around publication: some weeks a year, one place has changed its clocks and the other has not. */
const WEEKS = 52

const zonesOf = (name: string): readonly string[] => {
  const plain = name.replace(/ time$/u, '')
  return [...zonesOfWord(plain), ...zonesOfPeople(plain), ...zonesOfPlace(plain)]
}

const minutesTold = ({ figure = '', half, half2 }: Record<string, string | undefined>): number => {
  const hours = figure === 'an' ? 1 : NUMBERS.indexOf(figure) + 1 || Number(figure)
  return hours * 60 + ((half ?? half2) === undefined ? 0 : STEP)
}

/** How many hours one place is said to be ahead of another, where no day near publication has it so. */
export const zonesAheadOff = function* (copy: Copy): Iterable<Raised> {
  for (const match of copy.text.matchAll(AHEAD)) {
    const groups = match.groups ?? {}
    const { place = '', from = '', way } = groups
    const [there, here] = [zonesOf(place), zonesOf(from)]
    const told = minutesTold(groups) * (way === 'behind' ? -1 : 1)
    const days =
      copy.publishedAt === null
        ? ['2023-01-16', '2023-07-17']
        : Array.from({ length: WEEKS }, (_, week) => addDays(copy.publishedAt ?? '', (week - WEEKS / 2) * 7))
    const real = days.flatMap((day) =>
      there.flatMap((one) => here.map((two) => minutesAhead(one, day) - minutesAhead(two, day))),
    )
    if (real.length === 0 || real.includes(told)) continue
    const now = real[Math.floor(real.length / 2)] ?? 0
    const hours = Math.abs(now) / 60
    yield {
      message: `${place} is ${hours} ${hours === 1 ? 'hour' : 'hours'} ${now < 0 ? 'behind' : 'ahead of'} ${from} by the IANA time zones.`,
      at: spanOf(match, 'told'),
      related: [spanOf(match, 'place'), spanOf(match, 'from')],
    }
  }
}
