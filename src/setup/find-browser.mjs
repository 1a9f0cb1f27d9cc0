// The browser that the browser tests drive: the one that is named, the one that is there, or Debian's.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { NotReady } from './prepare.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The path of a browser, installed if need be and if it can be; throws `NotReady`. */
export const findBrowser = (say) => {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!isProgram(named))
      throw new NotReady(`CHROMIUM_PATH names ${named}, which is no program: correct it.`)
    return named
  }
  const found = onPath()
  if (found) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new NotReady(
      'The browser tests need Chromium or Chrome: install it, or name it in CHROMIUM_PATH, then run “npm test” again.',
    )
  say('Installing Chromium for the browser tests; this takes a minute.')
  return installed()
}

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = () =>
  [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    MAC,
  ].find(isProgram)

const installed = () => {
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  const { status, stderr } = apt('install', '-y', '--no-install-recommends', 'chromium')
  const found = onPath()
  if (status === 0 && found) return found
  const reason = stderr.trim().split('\n').at(-1) ?? ''
  throw new NotReady(
    `Chromium could not be installed (${reason}): install it, or name it in CHROMIUM_PATH, then run “npm test” again.`,
  )
}
