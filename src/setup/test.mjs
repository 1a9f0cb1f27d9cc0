// `npm test`: makes the clone ready, then runs everything that must hold. Its last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countOf } from './count-of.mjs'
import { findBrowser } from './find-browser.mjs'
import { giveUp, prepare, ROOT } from './prepare.mjs'

const say = (line) => process.stdout.write(`${line}\n`)

const run = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  }).status === 0

/** One step that passes or fails as a whole. Steps run side by side; each says its own when it ends. */
const step = (name, args) =>
  new Promise((done) => {
    const said = []
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (words) => said.push(words))
    child.on('close', (status) => {
      say(`\n— ${name}\n${said.join('')}`.trimEnd())
      done(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
    })
  })

/** The tests, counted one by one from what vitest writes of them. */
const tests = (browser) => {
  say('\n— tests')
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-tests-'))
  const outcome = join(folder, 'outcome.json')
  try {
    const passed = run(
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${outcome}`,
      ],
      browser ? { CHROMIUM_PATH: browser } : {},
    )
    return countOf(JSON.parse(readFileSync(outcome, 'utf8')), passed)
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const browserOrNot = () => {
  try {
    return findBrowser(say)
  } catch (error) {
    say(error.message)
    return null
  }
}

const main = async () => {
  await prepare(say)
  const browser = browserOrNot()
  const steps = await Promise.all([
    step('eslint', ['node_modules/eslint/bin/eslint.js', '.']),
    step('prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
    step('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  ])
  const counts = [...steps, tests(browser)]
  const sum = (field) => counts.reduce((total, count) => total + count[field], 0)
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}

await main().catch(giveUp)
