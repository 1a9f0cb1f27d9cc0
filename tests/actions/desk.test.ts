import { expect, test } from 'vitest'
import { openTestDesk } from '../desk.ts'
test('smoke', async () => {
  const { actions, editor } = await openTestDesk()
  const t0 = performance.now()
  const { articleId } = await actions.importArticle({ by: editor, submission: { headline: 'Toll rises', publishedAt: '2020-11-09', text: 'Zoë said 🙂. '.repeat(1) + 'The river rose by two metres on Monday. '.repeat(700) } })
  console.log('import', performance.now() - t0)
  const t1 = performance.now()
  const bench = await actions.openArticle(articleId)
  console.log('open', performance.now() - t1, bench.claims.length)
  const key = bench.claims[0]!.key
  const t2 = performance.now()
  await actions.recordVerdict({ claimKey: key, kind: 'verified', note: null, by: editor })
  console.log('verdict', performance.now() - t2)
  await actions.takeBack({ articleId, by: editor })
  expect((await actions.openArticle(articleId)).claims[0]!.verdict).toBeNull()
  await actions.listArticles(); await actions.listSources(); await actions.listFindings(); console.log((await actions.search('RÍVER')).length)
})
