import { THE_DESK } from '../domain/editor.ts'
import type { Keeping } from '../domain/stores.ts'
import { importArticle } from './import-article.ts'
import { signIn } from './sign-in.ts'

/** The example that an empty desk begins with: its first line is `Date: …`, its second the headline, then the text. */
export const foundDesk = async (keeping: Keeping, example: string): Promise<void> => {
  if (!(await keeping.stores.articles.isEmpty())) return
  const {
    day = '',
    headline = '',
    text = '',
  } = /^Date: (?<day>\S+)\n(?<headline>.+)\n+(?<text>[^]*)$/.exec(example)?.groups ?? {}
  const by = await signIn(keeping)(THE_DESK)
  await importArticle(keeping)({ submission: { headline, publishedAt: day, text: text.trimEnd() }, by })
}
