import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the Chromium of this machine; `CHROMIUM_PATH` names another. */
export const startBrowser = async (): Promise<Browser> => {
  const executablePath = PLACES.find((place) => place !== '' && existsSync(place))
  if (executablePath === undefined)
    throw new Error('No Chromium here: install it (apt-get install chromium) or name it in CHROMIUM_PATH.')
  return chromium.launch({ executablePath, args: QUIET })
}
