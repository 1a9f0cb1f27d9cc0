import { SEVERITIES } from '../domain/finding.ts'
import { Refused } from '../domain/errors.ts'
import { everyCheck } from '../checks/every-check.ts'
import { runStoryChecks } from '../checks/story/run-story-checks.ts'
import { toStoryJson, toStoryLines, toStorySarif, type StoryAnalysis } from '../report/story-findings.ts'
import type { Incoming, Intake } from './articles-in.ts'
import { chosenStoryChecks, type Choice } from './chosen-checks.ts'
import { examine } from './examine.ts'
import { print, tell, type Io } from './io.ts'
import { orderStory } from './order-story.ts'
import { uriOf } from './uri-of.ts'

/** Lines for a person, one value for a program. */
export type StoryFormat = 'text' | 'json' | 'sarif'

/** Prints what does not add up in some articles and between them, read as one story; how grave the worst of it is, -1 for nothing. */
export const checkStory = async (
  io: Io,
  intake: Intake,
  { format, ...choice }: Choice & Readonly<{ format: StoryFormat }>,
): Promise<number> => {
  const named: Incoming[] = []
  for await (const article of intake.articles) named.push(article)
  if (named.length < 2) throw new Refused('A story has two articles at least: name another one.')
  const { articles, told } = orderStory(named)
  tell(io, told)
  const read = articles.map((article) => toAnalysis(article, choice))
  const between = runStoryChecks(chosenStoryChecks(choice), read)
  if (format === 'text') for (const line of toStoryLines(read, between)) await print(io, `${line}\n`)
  else {
    const value = format === 'json' ? toStoryJson(read, between) : toStorySarif(everyCheck, read, between)
    await print(io, `${JSON.stringify(value, null, 2)}\n`)
  }
  const found = [...read.flatMap(({ findings }) => findings), ...between]
  return Math.max(-1, ...found.map(({ severity }) => SEVERITIES.indexOf(severity)))
}

/** Two files of one name are two articles: each goes by its place. */
const toAnalysis = (article: Incoming, choice: Choice): StoryAnalysis => ({
  ...examine(article, choice),
  id: article.place,
  place: article.place,
  uri: uriOf(article.place),
})
