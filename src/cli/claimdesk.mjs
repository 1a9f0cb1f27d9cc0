#!/usr/bin/env node
import { endWithNpm } from '../setup/end-with-npm.mjs'
import { giveUp, prepare } from '../setup/prepare.mjs'

try {
  endWithNpm()
  await prepare((line) => process.stderr.write(`${line}\n`))
  const { register } = await import('tsx/esm/api')
  register()
} catch (error) {
  giveUp(error)
}
await import('../main.ts')
