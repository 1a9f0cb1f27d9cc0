import { resolve } from 'node:path'
import { expect, test } from 'vitest'

// The set-up runs before there is a TypeScript to run, so it is told here what it hands out.
type Prepare = {
  refusalOfNode: (version: string) => string | null
  refusalOfInstall: (written: string, error?: { code: string }) => string
}
type CountOf = {
  countOf: (outcome: object, passed: boolean) => { passed: number; failed: number }
}

const load = async (name: string): Promise<unknown> =>
  import(resolve(import.meta.dirname, '../../src/setup', name))

test.each`
  version      | refusal
  ${'18.20.4'} | ${'Node 18.20.4 is too old'}
  ${'20.18.3'} | ${'Node 20.18.3 is too old'}
  ${'20.19.0'} | ${null}
  ${'22.0.0'}  | ${null}
  ${'24.1.0'}  | ${null}
`('Node $version: $refusal', async ({ version, refusal }: { version: string; refusal: string | null }) => {
  const { refusalOfNode } = (await load('prepare.mjs')) as Prepare
  const said = refusalOfNode(version)
  if (refusal === null) expect(said).toBeNull()
  else expect(said).toMatch(new RegExp(`^${refusal}: install Node 20.19 or later`))
})

test.each`
  written                                                                              | says
  ${'npm error code ENOTFOUND\nnpm error network request to the registry failed'}      | ${'the npm registry does not answer'}
  ${'npm error code EACCES\nnpm error syscall mkdir'}                                  | ${'give your account the right to write there'}
  ${'npm error code EUSAGE\nnpm error package.json and the lockfile are not in sync.'} | ${'not installed: package.json and the lockfile are not in sync. Run “npm ci”'}
`('an installation that wrote “$written”', async ({ written, says }: { written: string; says: string }) => {
  const { refusalOfInstall } = (await load('prepare.mjs')) as Prepare
  const refusal = refusalOfInstall(written)
  expect(refusal).toContain(says)
  expect(refusal).not.toContain('\n')
})

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
const broken = { status: 'failed', assertionResults: [] }

test.each`
  what                        | testResults           | numFailedTests | ended    | failed
  ${'all pass'}               | ${[passing]}          | ${0}           | ${true}  | ${0}
  ${'one test fails'}         | ${[passing, failing]} | ${1}           | ${false} | ${1}
  ${'a file cannot be run'}   | ${[passing, broken]}  | ${0}           | ${false} | ${1}
  ${'an error is in no test'} | ${[passing]}          | ${0}           | ${false} | ${1}
`(
  '$what: $failed failed',
  async ({ testResults, numFailedTests, ended, failed }: Record<string, unknown>) => {
    const { countOf } = (await load('count-of.mjs')) as CountOf
    const outcome = { numPassedTests: 3, numFailedTests, testResults }
    expect(countOf(outcome, ended === true)).toEqual({ passed: 3, failed })
  },
)
