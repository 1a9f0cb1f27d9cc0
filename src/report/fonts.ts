import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A face of the desk. */
export type Face = 'plain' | 'bold'

const WEIGHTS: Readonly<Record<Face, number>> = { plain: 400, bold: 600 }

/** The scripts that the desk's face is cut into, in the order in which they are asked. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const

export type Script = (typeof SCRIPTS)[number]

const FAMILY = '@fontsource/inter'

const fileOf = (path: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`${FAMILY}/${path}`))

/** The bytes of one face for one script. */
export const fontFile = (face: Face, script: Script): Buffer =>
  fileOf(`files/inter-${script}-${WEIGHTS[face]}-normal.woff`)

type Range = Readonly<{ from: number; to: number; script: Script }>

let ranges: readonly Range[] | undefined

/** The script whose files can draw a character; `null` where none can. */
export const scriptOf = (codePoint: number): Script | null => {
  ranges ??= readRanges()
  return ranges.find(({ from, to }) => from <= codePoint && codePoint <= to)?.script ?? null
}

/** The package says itself what each of its files covers, as in a style sheet's `unicode-range`. */
const readRanges = (): Range[] => {
  const covered = JSON.parse(fileOf('unicode.json').toString('utf8')) as Record<Script, string>
  return SCRIPTS.flatMap((script) =>
    covered[script].split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-')
      return { from: parseInt(from, 16), to: parseInt(to, 16), script }
    }),
  )
}
