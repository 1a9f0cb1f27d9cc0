import { mark, redo, sendForm, undo } from './acts.js'
import { currentNumber, enter, goToNext, step } from './bench.js'
import { keysInUse, showKeys } from './key-map.js'
import { isFlagged, isUnchecked } from './marks.js'
import { markPicked, pick } from './pick.js'
import { addWords, letWordsGo } from './select-words.js'
import { toSplit } from './split-point.js'

const markAndGoOn = async (kind) => {
  const marking = mark(kind)
  await goToNext(isUnchecked, 'Every claim here is checked.')
  await marking
}

const toFinding = async () => {
  if (await goToNext(isFlagged, 'No finding is open here.'))
    document.querySelector('#card .finding')?.scrollIntoView({ block: 'nearest' })
}

const DOES = {
  next: () => step(1),
  previous: () => step(-1),
  unchecked: () => goToNext(isUnchecked, 'Every claim here is checked.'),
  finding: toFinding,
  verified: () => mark('verified'),
  disputed: () => mark('disputed'),
  unattributed: () => mark('unattributed'),
  clear: () => mark('unchecked'),
  evidence: () => enter('evidence-title', 'add-evidence'),
  note: () => enter('note-copy'),
  source: () => enter('source-name', 'correct'),
  hedging: () => enter('hedging-level', 'correct'),
  pick: () => pick(currentNumber()),
  bulk: () => markPicked(),
  add: () => addWords(),
  split: () => toSplit(),
  merge: () => enter('merge-with', 'words'),
  remove: () => sendForm('remove'),
}

const ALWAYS = {
  arrowdown: DOES.next,
  arrowright: DOES.next,
  arrowup: DOES.previous,
  arrowleft: DOES.previous,
  'ctrl+z': undo,
  'ctrl+shift+z': redo,
  'ctrl+y': redo,
}

const commandsFor = (keys) => {
  const commands = new Map(Object.entries(ALWAYS))
  for (const [act, key] of Object.entries(keys)) if (key !== '') commands.set(key, DOES[act])
  for (const kind of ['verified', 'disputed', 'unattributed'])
    commands.set(`shift+${keys[kind]}`, () => markAndGoOn(kind))
  return commands
}

/** The name of a key. On a keyboard without Latin letters the place of the key decides. */
const nameOf = (event, commands) => {
  const key = event.key.toLowerCase()
  const placed = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()
  const name = key > '\u007f' && key.length === 1 && placed && !commands.has(key) ? placed : key
  const shift = event.shiftKey && /^\p{L}$/u.test(name) ? 'shift+' : ''
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${shift}${name}`
}

const isField = (target) => target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** Listens for the keys of the desk; silent in fields and while a dialog is open. */
export const listenForKeys = () => {
  const commands = commandsFor(keysInUse())
  showKeys()
  document.addEventListener('parts-placed', showKeys)
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.defaultPrevented) return
    if (event.key === 'Escape' && isField(event.target)) return event.target.blur()
    if (isField(event.target) || document.querySelector('dialog[open]')) return
    if (event.key === 'Escape') return letWordsGo()
    const command = commands.get(nameOf(event, commands))
    if (!command || !document.querySelector('#card[data-number]')) return
    event.preventDefault()
    void command()
  })
}
