// A process of its own, which writes until it is killed: it says each name once the database has acknowledged it.
import { newId } from '../../src/store/new-id.ts'
import { openDatabase } from '../../src/store/open-database.ts'

const database = await openDatabase(process.argv[2] ?? '')
for (let count = 0; ; count += 1) {
  const folded = newId()
  await database.$transaction((tables) =>
    tables.editor.create({ data: { id: folded, name: `writer ${count}`, folded, createdAt: new Date() } }),
  )
  process.stdout.write(`${folded}\n`)
}
