import { runCli } from './cli/run-cli.ts'
import type { Wiring } from './cli/wiring.ts'

// The store and the web take their time to load, and most commands read a file and need none.
const wiring: Wiring = {
  openDesk: async () => {
    const [{ openDesk }, { readConfig }] = await Promise.all([import('./compose.ts'), import('./config.ts')])
    return openDesk(readConfig(), { example: false })
  },
  upkeep: async () => (await import('./upkeep.ts')).upkeep(),
  serve: async (where) => (await import('./server.ts')).serve(where),
}

process.exitCode = await runCli(process.argv.slice(2), process, wiring)
