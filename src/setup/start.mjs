// `npm start`: makes the clone ready, then opens the desk. Until then only Node's own modules may be imported.
import { parseArgs } from 'node:util'
import { endWithNpm } from './end-with-npm.mjs'
import { giveUp, prepare } from './prepare.mjs'

const readOptions = () => {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })
  // The configuration, which reads them, says what is wrong with them.
  if (values.port !== undefined) process.env.PORT = values.port
  if (values.host !== undefined) process.env.HOST = values.host
}

try {
  endWithNpm()
  readOptions()
  await prepare((line) => process.stderr.write(`${line}\n`))
  const { register } = await import('tsx/esm/api')
  register()
  const { serve } = await import('../server.ts')
  await serve()
  process.exit(0)
} catch (error) {
  giveUp(error)
}
