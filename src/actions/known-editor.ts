import type { Editor } from '../domain/editor.ts'
import { Refused } from '../domain/errors.ts'
import { folded } from '../domain/folded.ts'
import type { Stores } from '../domain/stores.ts'
import { filled } from './filled.ts'

/** The colleague of that name; `null` for no name. A name that nobody at the desk has is a slip, not a colleague. */
export const knownEditor = async (
  { editors }: Pick<Stores, 'editors'>,
  name: string | null,
): Promise<Editor | null> => {
  const wanted = filled(name)
  if (wanted === null) return null
  const known = await editors.list()
  const editor = known.find((each) => folded(each.name) === folded(wanted))
  if (editor) return editor
  throw new Refused(
    `Nobody at this desk is called “${wanted}”: choose a name from the list. Whoever is missing opens the desk once and gives their name.`,
  )
}
