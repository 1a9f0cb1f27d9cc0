import { textOf } from '../../domain/span.ts'
import type { Check } from '../check.ts'

const LOADED =
  /^(?:claim(?:s|ed)?|admit(?:s|ted)?|insist(?:s|ed)?|concede[sd]?|reveal(?:s|ed)?|refute[sd]?|boast(?:s|ed)?|point(?:s|ed)? out)$/iu

export const verbLoaded: Check = {
  id: 'verb-loaded',
  shelf: 'house',
  severity: 'note',
  title: 'A verb of saying that takes sides',
  why: 'Reuters and AP: “said” is neutral. “Claimed” doubts the speaker, “admitted” finds him guilty, “pointed out” and “refuted” take his side.',
  limits: 'Cannot know where the verb is exact: who pleads guilty does admit.',

  *run({ text, attributions }) {
    for (const { cue } of attributions) {
      const [at] = cue
      if (at && LOADED.test(textOf(text, at)))
        yield { message: `“${textOf(text, at)}” takes a side where “said” takes none.`, at }
    }
  },

  flags: ['Zoë wept. 🙂 The minister ⟦claimed⟧ that the dam was safe.'],
  passes: ['The minister said that the dam was safe.', 'The claim was filed on Monday.'],
}
