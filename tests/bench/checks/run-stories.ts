/**
 * The part of `npm run bench:checks` that is about stories: recall by kind and false alarms on planted stories, those
 * looked at and those kept untouched; with a corpus, what is said of stories made of its articles.
 */
import { join } from 'node:path'
import { storyChecks } from '../../../src/checks/story/index.ts'
import { runStoryChecks } from '../../../src/checks/story/run-story-checks.ts'
import { readStories } from './read-stories.ts'
import { scoreStory, type ScoredStory } from './score-stories.ts'
import { wordsIn } from './score.ts'
import { storiesOf } from './story-corpus.ts'
import { STORY_KINDS } from './story-kinds.ts'

/** Prints the planted stories; with `show`, what was missed and raised in those that may be looked at. */
export const benchStories = (show: boolean): void => {
  const scored = readStories(join(import.meta.dirname, 'stories')).map(scoreStory)
  const seen = scored.filter(({ story }) => !story.untouched)
  printPart('Stories looked at', seen)
  printPart(
    'Stories untouched',
    scored.filter(({ story }) => story.untouched),
  )
  if (show) seen.forEach(printDetails)
}

const printPart = (name: string, part: readonly ScoredStory[]): void => {
  const [found, missed, alarms] = [
    part.flatMap((one) => one.found),
    part.flatMap((one) => one.missed),
    part.flatMap((one) => one.alarms),
  ]
  const clean = part.filter(({ story }) => story.faults.length === 0)
  const words = part.flatMap(({ story }) => story.articles).reduce((sum, { text }) => sum + wordsIn(text), 0)
  console.log(`\n${name}: ${part.length}, of them clean ${clean.length}`)
  console.log(`  recall ${found.length} of ${found.length + missed.length}`)
  for (const kind of Object.keys(STORY_KINDS)) {
    const hits = found.filter((fault) => fault.kind === kind).length
    const all = hits + missed.filter((fault) => fault.kind === kind).length
    if (all > 0) console.log(`    ${kind.padEnd(26)} ${hits}/${all}`)
  }
  console.log(`  false alarms ${alarms.length} in ${words} words`)
}

const printDetails = ({ story, missed, alarms }: ScoredStory): void => {
  for (const { kind } of missed) console.log(`missed  ${story.id} ${kind}`)
  for (const { check, message } of alarms) console.log(`raised  ${story.id} ${check}: ${message}`)
}

/** Prints what the checks say of stories made of a corpus. */
export const benchStoryCorpus = (folder: string, show: boolean): void => {
  const stories = storiesOf(folder, ['dev'])
  const words = stories.flat().reduce((sum, { reading }) => sum + wordsIn(reading.text), 0)
  const findings = stories.flatMap((story) => runStoryChecks(storyChecks, story))
  console.log(`\nStories of the corpus: ${stories.length}, ${words} words: ${findings.length} findings`)
  if (show)
    for (const { check, severity, message } of findings) console.log(`${severity} ${check}: ${message}`)
}
