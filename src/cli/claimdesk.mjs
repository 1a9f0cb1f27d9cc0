#!/usr/bin/env node
import { giveUp, prepare } from '../setup/prepare.mjs'

try {
  await prepare((line) => process.stderr.write(`${line}\n`))
  const { register } = await import('tsx/esm/api')
  register()
} catch (error) {
  giveUp(error)
}
await import('../main.ts')
