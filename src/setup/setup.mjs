// `npm run setup`: makes the clone ready, and nothing else.
import { giveUp, prepare } from './prepare.mjs'

await prepare((line) => process.stderr.write(`${line}\n`)).catch(giveUp)
