import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import express, { type Router } from 'express'

const YEAR = '365d'
const FONTS = ['@fontsource/source-serif-4', '@fontsource/inter']

/**
 * Styles, scripts and fonts. Their address holds a digest of all of them, so that a browser may keep them for good
 * and still never shows an old one.
 */
export const serveAssets = (folder: string): Readonly<{ address: string; routes: Router }> => {
  const address = `/assets/${digestOf(folder)}`
  const routes = express.Router()
  const kept = { immutable: true, maxAge: YEAR, index: false } as const
  routes.use(address, express.static(folder, kept))
  for (const font of FONTS) routes.use(`${address}/fonts`, express.static(filesOf(font), kept))
  return { address, routes }
}

const digestOf = (folder: string): string => {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

const filesOf = (font: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${font}/package.json`)), 'files')
