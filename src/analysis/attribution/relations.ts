import { hashText } from '../model/hash.ts'

/** The hashes of the relations, tags and words that features ask for by name. */
export const NSUBJ = hashText('nsubj')
export const NSUBJPASS = hashText('nsubjpass')
export const DOBJ = hashText('dobj')
export const CCOMP = hashText('ccomp')
export const XCOMP = hashText('xcomp')
export const MARK = hashText('mark')
export const NMOD = hashText('nmod')
export const POSSESSOR = hashText('nmod:poss')
export const ADVCL = hashText('advcl')
export const CASE = hashText('case')
export const NEG = hashText('neg')
export const AUX = hashText('aux')
export const AUXPASS = hashText('auxpass')
export const PARATAXIS = hashText('parataxis')
export const ACL = hashText('acl')
export const VBN = hashText('VBN')
export const MD = hashText('MD')
export const CC = hashText('CC')
export const THAT = hashText('that')
export const COMMA = hashText(',')
/** Marks that part clauses. */
export const CLAUSE_MARKS: ReadonlySet<number> = new Set(
  [',', ';', ':', '—', '–', '--'].map((mark) => hashText(mark)),
)
export const VERB_LETTER = 86
export const NOUN_LETTER = 78
/** Before the first word of a sentence, and behind its last. */
export const BEFORE = hashText('<s>')
export const BEHIND = hashText('</s>')
