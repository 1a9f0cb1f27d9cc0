import type { RuleSet } from '../../domain/desk-rules.ts'
import type { Editor } from '../../domain/editor.ts'
import { presentClock } from './clock.ts'

/** The page of the desk's rules. */
export const presentSettings = (secondReader: RuleSet, editor: Editor) => ({
  title: 'Desk settings',
  choices: [
    { value: 'no', words: 'One name is enough', chosen: !secondReader.isOn },
    { value: 'yes', words: 'A second reader signs too', chosen: secondReader.isOn },
  ],
  set:
    secondReader.by && secondReader.at
      ? {
          by: secondReader.by.id === editor.id ? 'you' : secondReader.by.name,
          at: presentClock(secondReader.at),
        }
      : null,
})
