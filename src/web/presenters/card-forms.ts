import { CREDIBILITIES, EVIDENCE_KINDS, RELIABILITIES, STANCES } from '../../domain/evidence.ts'
import { CREDIBILITY_WORDS, KIND_WORDS, RELIABILITY_WORDS, STANCE_WORDS } from './evidence.ts'

/** A form that came back: which one, what was entered in it, and what is wrong with it. */
export type Returned = Readonly<{
  /** Whether somebody else decided while the form was open. */
  conflict?: boolean
  /** Whether a rule of the desk forbids it, rather than that a field is filled wrongly. */
  refused?: boolean
  form:
    | 'verdict'
    | 'evidence'
    | 'note'
    | 'source'
    | 'hedging'
    | 'cue'
    | 'kind'
    | 'checkability'
    | 'figure'
    | 'split'
    | 'merge'
    | 'remove'
    | 'dismissal'
    | 'reply'
    | 'answer'
    | 'assign'
  /** The finding that a dismissal is about, the request that an answer is to. */
  about?: string
  values: Readonly<Record<string, string>>
  message: string
}>

/** The forms of a card, refilled where one came back. */
export const presentForms = (returned: Returned | null) => {
  const values = returned?.values ?? {}
  const options = <Value extends string | number>(
    all: readonly Value[],
    words: Record<Value, string>,
    chosen = '',
  ) => all.map((value) => ({ value, words: words[value], chosen: String(value) === chosen }))
  return {
    message: returned?.message ?? null,
    evidenceForm: {
      open: returned?.form === 'evidence',
      message: returned?.form === 'evidence' ? returned.message : null,
      title: values.title ?? '',
      url: values.url ?? '',
      quotation: values.quotation ?? '',
      kinds: options(EVIDENCE_KINDS, KIND_WORDS, values.kind),
      stances: options(STANCES, STANCE_WORDS, values.stance),
      reliabilities: options(RELIABILITIES, RELIABILITY_WORDS, values.reliability),
      credibilities: options(CREDIBILITIES, CREDIBILITY_WORDS, values.credibility),
    },
    noteForm:
      returned?.form === 'note'
        ? { message: returned.message, copy: values.copy ?? '' }
        : { message: null, copy: '' },
  }
}
