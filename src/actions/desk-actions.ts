import type { ArticleOnDesk } from '../domain/article.ts'
import type { CheckSetting } from '../domain/check-setting.ts'
import type { Decision } from '../domain/decision.ts'
import type { DeskRule, RuleSet } from '../domain/desk-rules.ts'
import type { Editor } from '../domain/editor.ts'
import type { Fared, Severity } from '../domain/finding.ts'
import type { Waiting } from '../domain/notice.ts'
import type { DeskStoryFinding } from '../domain/story-finding.ts'
import type { Story, StoryOnDesk } from '../domain/story.ts'
import type { DeskFinding } from '../domain/workbench.ts'
import type { By } from './by.ts'

/** What can be done at the desk as a whole: its people, its inbox, its rules and checks, its running stories, its search. */
export type DeskActions = Readonly<{
  /** The editor of that name, made known to the desk if new. */
  signIn: (name: string) => Promise<Editor>
  /** Everybody who has been at the desk, by name. */
  listEditors: () => Promise<readonly Editor[]>
  /** What waits for a person, the oldest first. */
  openInbox: (editor: Editor) => Promise<readonly Waiting[]>
  /** Says that something in one's inbox is done. */
  finishNotice: (act: By & { noticeId: string }) => Promise<void>
  openRule: (name: DeskRule) => Promise<RuleSet>
  setRule: (act: By & { name: DeskRule; isOn: boolean }) => Promise<Decision>
  /** What the desk set for its checks; those that it never touched are not in it. */
  listCheckSettings: () => Promise<readonly CheckSetting[]>
  /** How each check has fared here, by its id; those that raised nothing are not in it. */
  tallyChecks: () => Promise<ReadonlyMap<string, Fared>>
  /** Switches a check on or off for the desk, and says how loud it is; holds for what is read or checked from then on. */
  setCheck: (act: By & { check: string; isOn: boolean; severity: Severity | null }) => Promise<Decision>
  listFindings: () => Promise<
    readonly Readonly<{ articleId: string; headline: string; finding: DeskFinding; words: string }>[]
  >
  listStories: () => Promise<readonly StoryOnDesk[]>
  /** The articles of a story in order of publication. */
  openStory: (storyId: string) => Promise<Readonly<{ story: Story; articles: readonly ArticleOnDesk[] }>>
  /** What does not add up between the articles of a story, computed from their newest revisions. */
  checkStory: (storyId: string) => Promise<readonly DeskStoryFinding[]>
  dismissStoryFinding: (act: By & { storyId: string; findingId: string; reason: string }) => Promise<Decision>
  reopenStoryFinding: (act: By & { storyId: string; findingId: string }) => Promise<Decision>
  /** Claims and headlines that hold the words, without regard to case and accents. */
  search: (words: string) => Promise<
    readonly Readonly<{
      articleId: string
      headline: string
      number: number | null
      words: string
    }>[]
  >
}>
