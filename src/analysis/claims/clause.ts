export type Form = 'main' | 'relative' | 'subordinate' | 'participle' | 'apposition' | 'aside'

export type Clause = {
  form: Form
  words: number[]
  /** Finite verbs of its own; those of *that …* and *who …* inside it are not. */
  verbs: number
  /** Finite verbs that subordinate words inside it still wait for. */
  owed: number
  /** Where its last finite verb of its own stands. */
  ownVerb: number
  /** Where its last verb stands, and the tag that its verb group ended on. */
  lastVerb: number
  modal: boolean
  parent: Clause | null
}

export const clauseOf = (form: Form, parent: Clause | null): Clause => ({
  form,
  words: [],
  verbs: 0,
  owed: 0,
  ownVerb: -9,
  lastVerb: -9,
  modal: false,
  parent,
})

/** How a clause opens; `back` counts the words before it that go with it. */
export type Opening = Readonly<{ form: Form; parent: Clause | null; back: number }>
