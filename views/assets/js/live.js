import { refresh } from './refresh.js'
import { showWaiting } from './inbox.js'
import { tab } from './parts.js'
import { announce, toast } from './say.js'

let waiting

/** Hears of what others do on this article, and shows it. Many acts in a moment are one look. */
export const listenForOthers = (path) => {
  const stream = new EventSource(`${path}/events?tab=${tab}`)
  let lost = false
  const look = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void lookAgain(), 120)
  }
  stream.addEventListener('changed', look)
  stream.addEventListener('signed', () => {
    look()
    toast('Somebody signed this article off, or took a signature back. Load the page to see it whole.', { failed: true })
  })
  stream.addEventListener('revised', () =>
    toast('A new revision of this article has come in. Load the page to work on it.', { failed: true }),
  )
  stream.addEventListener('here', (event) => showNames(JSON.parse(event.data)))
  stream.addEventListener('waiting', (event) => showWaiting(JSON.parse(event.data)))
  stream.addEventListener('error', () => (lost = true))
  stream.addEventListener('open', () => {
    if (lost) look()
    lost = false
    told = 0
    tellWhere(path)
  })
  document.addEventListener('parts-placed', () => tellWhere(path))
}

const standings = () => new Map([...document.querySelectorAll('[data-cell]')].map(({ dataset }) => [dataset.cell, dataset.standing]))

/** Brings the page up to date, and says which claims others marked. */
const lookAgain = async () => {
  const before = standings()
  await refresh()
  const marked = [...standings()].filter(([number, standing]) => before.get(number) !== standing)
  if (marked.length === 0) return
  const words = marked.slice(0, 3).map(([number, standing]) => `claim ${number} ${standing}`)
  const rest = marked.length > 3 ? ` and ${marked.length - 3} more` : ''
  announce(`Somebody else marked ${words.join(', ')}${rest}.`)
}

let told = 0
let telling

/** Tells the others which claim this page has open; not each of those that are only stepped over. */
const tellWhere = (path) => {
  clearTimeout(telling)
  telling = setTimeout(() => {
    const claim = Number(document.getElementById('card')?.dataset.number ?? 0)
    if (!claim || claim === told) return
    told = claim
    void fetch(`${path}/here`, { method: 'POST', body: new URLSearchParams({ tab, claim }) }).catch(() => undefined)
  }, 300)
}

const showNames = (people) => {
  const place = document.getElementById('here')
  if (!place) return
  const words = people.map(({ name, claim }) => (claim === null ? name : `${name} (claim ${claim})`))
  place.textContent = words.length === 0 ? '' : `${words.join(', ')} ${words.length === 1 ? 'is' : 'are'} here too`
}
