import { enter, goToNext, isFlagged, isUnchecked, mark, step, undo } from './bench.js'

const markAndGoOn = async (kind) => {
  const marking = mark(kind)
  await goToNext(isUnchecked, 'Every claim here is checked.')
  await marking
}

const toFinding = async () => {
  if (await goToNext(isFlagged, 'No finding is open here.'))
    document.querySelector('#card .finding')?.scrollIntoView({ block: 'nearest' })
}

const COMMANDS = {
  j: () => step(1),
  arrowdown: () => step(1),
  arrowright: () => step(1),
  k: () => step(-1),
  arrowup: () => step(-1),
  arrowleft: () => step(-1),
  n: () => goToNext(isUnchecked, 'Every claim here is checked.'),
  f: toFinding,
  v: () => mark('verified'),
  d: () => mark('disputed'),
  u: () => mark('unattributed'),
  'shift+v': () => markAndGoOn('verified'),
  'shift+d': () => markAndGoOn('disputed'),
  'shift+u': () => markAndGoOn('unattributed'),
  0: () => mark('unchecked'),
  e: () => enter('evidence-title', 'add-evidence'),
  c: () => enter('note-copy'),
  s: () => enter('source-name', 'correct'),
  h: () => enter('hedging-level', 'correct'),
  'ctrl+z': undo,
}

/** The name of a key. On a keyboard without Latin letters the place of the key decides. */
const nameOf = (event) => {
  const key = event.key.toLowerCase()
  const placed = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()
  const name = key.length === 1 && key > '\u007f' && placed ? placed : key
  const shift = event.shiftKey && /^[a-z]$/.test(name) ? 'shift+' : ''
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${shift}${name}`
}

const isField = (target) => target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** Listens for the keys of the desk; silent in fields and while a dialog is open. */
export const listenForKeys = () => {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.defaultPrevented) return
    if (event.key === 'Escape' && isField(event.target)) return event.target.blur()
    if (isField(event.target) || document.querySelector('dialog[open]')) return
    const command = COMMANDS[nameOf(event)]
    if (!command || !document.querySelector('#card[data-number]')) return
    event.preventDefault()
    void command()
  })
}
