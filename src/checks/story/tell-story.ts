import type { Day } from '../../domain/day.ts'
import type { Entities, Person } from '../../domain/entity.ts'
import { textOf } from '../../domain/span.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy } from '../check.ts'
import { headlineOf } from '../headlines.ts'
import { moveCopy, type Offset } from './move.ts'
import { nameSources } from './name-sources.ts'
import type { Story } from './story-check.ts'

const GAP = '\n\n'

/** Puts the articles of a story, given in order of publication, side by side and into one. */
export const tellStory = (copies: readonly Copy[]): Story => {
  const offsets = offsetsOf(copies)
  const ids = nameSources(copies)
  const moved = copies.map((copy, at) => moveCopy(copy, offsets[at] ?? START, ids[at] ?? new Map()))
  return {
    copies,
    joined: joinCopies(moved),
    articleAt: (offset) => offsets.findLastIndex(({ text }) => text <= offset),
    startOf: (article) => offsets[article]?.text ?? 0,
    nameOf: (article) => nameOf(copies[article]),
  }
}

const START: Offset = { text: 0, tokens: 0, parsed: 0, sentences: 0, paragraphs: 0 }

/** Where each article begins in the joined text. */
const offsetsOf = (copies: readonly Copy[]): Offset[] => {
  const offsets: Offset[] = []
  let next = START
  for (const { text, syntax, sentences } of copies) {
    offsets.push(next)
    next = {
      text: next.text + text.length + GAP.length,
      tokens: next.tokens + syntax.tokens.length,
      parsed: next.parsed + syntax.sentences.length,
      sentences: next.sentences + sentences.length,
      paragraphs: next.paragraphs + (sentences.at(-1)?.paragraph ?? 0) + 1,
    }
  }
  return offsets
}

const joinCopies = (copies: readonly Copy[]): Copy => ({
  text: copies.map(({ text }) => text).join(GAP),
  title: null,
  publishedAt: copies.at(-1)?.publishedAt ?? null,
  sentences: copies.flatMap(({ sentences }) => sentences),
  syntax: {
    tokens: copies.flatMap(({ syntax }) => syntax.tokens),
    sentences: copies.flatMap(({ syntax }) => syntax.sentences),
    quotations: copies.flatMap(({ syntax }) => syntax.quotations),
  },
  sources: copies.flatMap(({ sources }) => sources),
  attributions: copies.flatMap(({ attributions }) => attributions),
  claims: copies.flatMap(({ claims }) => claims),
  quantities: copies.flatMap(({ quantities }) => quantities),
  dates: copies.flatMap(({ dates }) => dates),
  entities: joinEntities(copies.map(({ entities }) => entities)),
  ledger: copies.flatMap(({ ledger }) => ledger),
  timeline: copies.flatMap(({ timeline }) => timeline),
})

const joinEntities = (all: readonly Entities[]): Entities => {
  const people = new Map<string, Person>()
  for (const person of all.flatMap((entities) => entities.people)) {
    const known = people.get(foldName(person.name))
    people.set(foldName(person.name), known ? joinPerson(known, person) : person)
  }
  return {
    names: all.flatMap(({ names }) => names),
    people: [...people.values()],
    organisations: all.flatMap(({ organisations }) => organisations),
    places: all.flatMap(({ places }) => places),
  }
}

const joinPerson = (a: Person, b: Person): Person => ({
  ...a,
  mentions: [...a.mentions, ...b.mentions],
  posts: [...a.posts, ...b.posts],
  ages: [...a.ages, ...b.ages],
})

const LONGEST_NAME = 60

const nameOf = (copy: Copy | undefined): string => {
  if (!copy) return 'another article'
  const [first] = copy.sentences
  const headline = copy.title ?? headlineOf(copy)?.words
  const words = headline ?? (first ? textOf(copy.text, first.span) : copy.text)
  const line = words.replace(/\s+/gu, ' ').replace(/[.:]$/u, '').trim()
  const short = line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME).trimEnd()}…` : line
  return `“${short}”${copy.publishedAt === null ? '' : ` (${dayWords(copy.publishedAt)})`}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const dayWords = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`
