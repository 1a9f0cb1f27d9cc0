import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../src/store/open-database.ts'
import { scratchFolder } from '../desk.ts'

const WRITER = resolve(import.meta.dirname, 'writing-process.ts')

/** Lets a process write for a while, kills it without warning, and tells what it had acknowledged. */
const writeUntilKilled = async (file: string): Promise<string[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > 20) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  // The last line may be cut off: what is whole was acknowledged.
  return said.split('\n').slice(0, -1)
}

test('a killed process loses nothing that it acknowledged', async () => {
  const file = join(scratchFolder(), 'claimdesk.db')
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round += 1) acknowledged.push(...(await writeUntilKilled(file)))
  const database = await openDatabase(file)
  const kept = new Set((await database.editor.findMany()).map((row) => row.id))
  const checked = await database.$queryRawUnsafe<{ integrity_check: string }[]>('PRAGMA integrity_check')
  await database.$disconnect()
  expect(acknowledged.length).toBeGreaterThanOrEqual(60)
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  expect(checked).toEqual([{ integrity_check: 'ok' }])
})
