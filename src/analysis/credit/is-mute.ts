import type { Token } from '../../domain/syntax.ts'
import { DOCUMENT_NOUNS } from '../lexicon/documents.ts'
import { PERSONS } from '../../reference/persons.ts'
import { roleOfNoun } from '../lexicon/roles.ts'

const EVIDENCE: ReadonlySet<string> = new Set(
  'footage video photo photograph image picture selfie film clip scan map chart graph test trial experiment evidence count tally'.split(
    ' ',
  ),
)

/** Whether a noun is of what shows something and says nothing: a picture, a test. */
export const isEvidence = ({ lemma }: Token): boolean => EVIDENCE.has(lemma)

/** Whether a noun is of a thing that neither speaks nor is written nor shows anything: a site, a battery. */
export const isMute = ({ tag, lemma }: Token): boolean =>
  tag === 'NN' &&
  roleOfNoun(lemma) === null &&
  ![DOCUMENT_NOUNS, PERSONS, EVIDENCE].some((nouns) => nouns.has(lemma))
