import { expect, test } from 'vitest'
import type { Found } from '../../../src/checks/refine/found.ts'
import { dropEchoes } from '../../../src/checks/refine/drop-echoes.ts'
import { dropMirrors } from '../../../src/checks/refine/drop-mirrors.ts'
import { mergeSamePlace } from '../../../src/checks/refine/merge-same-place.ts'
import { refineFindings } from '../../../src/checks/refine/refine-findings.ts'
import { sortFindings } from '../../../src/checks/refine/sort-findings.ts'

/** `weekday-off warning 3-9 20-24` */
const found = (line: string): Found => {
  const [check = '', severity = 'warning', ...places] = line.split(' ')
  const spans = places.map((place) => {
    const [start = 0, end = 0] = place.split('-').map(Number)
    return { start, end }
  })
  return { check, severity: severity as Found['severity'], message: check, spans, working: null }
}

const line = ({ check, severity, spans }: Found): string =>
  [check, severity, ...spans.map(({ start, end }) => `${start}-${end}`)].join(' ')

test.each`
  step              | name                | before                                                                                                   | after
  ${sortFindings}   | ${'sortFindings'}   | ${['b note 9-12', 'a warning 9-10', 'c error 2-3']}                                                      | ${['c error 2-3', 'a warning 9-10', 'b note 9-12']}
  ${sortFindings}   | ${'sortFindings'}   | ${['b note 9-12', 'a note 9-10']}                                                                        | ${['a note 9-10', 'b note 9-12']}
  ${dropMirrors}    | ${'dropMirrors'}    | ${['a error 5-8 1-3', 'a error 1-3 5-8', 'b error 1-3 5-8']}                                             | ${['a error 5-8 1-3', 'b error 1-3 5-8']}
  ${mergeSamePlace} | ${'mergeSamePlace'} | ${['a error 5-8 1-3', 'a error 5-8 20-22 1-3', 'a error 6-8 1-3']}                                       | ${['a error 5-8 1-3 20-22', 'a error 6-8 1-3']}
  ${dropEchoes}     | ${'dropEchoes'}     | ${['figures-disagree error 5-8 1-3', 'million-billion error 5-9 1-3']}                                   | ${['million-billion error 5-9 1-3']}
  ${dropEchoes}     | ${'dropEchoes'}     | ${['figures-disagree error 5-8 1-3', 'million-billion error 5-9']}                                       | ${['figures-disagree error 5-8 1-3', 'million-billion error 5-9']}
  ${dropEchoes}     | ${'dropEchoes'}     | ${['figures-disagree error 5-8 1-3', 'headline-figure-missing error 1-3 5-8']}                           | ${['figures-disagree error 5-8 1-3']}
  ${dropEchoes}     | ${'dropEchoes'}     | ${['weekday-off error 5-8', 'word-slip error 5-8']}                                                      | ${['weekday-off error 5-8', 'word-slip error 5-8']}
  ${refineFindings} | ${'refineFindings'} | ${['hedge-dropped warning 900-960 40-80', 'a note 3-5', 'allegation-became-fact warning 900-960 40-80']} | ${['a note 3-5', 'allegation-became-fact warning 900-960 40-80']}
`(
  '$name makes $after of $before',
  ({ step, before, after }: { step: typeof refineFindings; before: string[]; after: string[] }) => {
    expect(step(before.map(found)).map(line)).toEqual(after)
  },
)
