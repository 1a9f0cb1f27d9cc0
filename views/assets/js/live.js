import { refresh } from './bench.js'
import { tab } from './parts.js'
import { toast } from './say.js'

let waiting

/** Hears of what others do on this article, and shows it. Many acts in a moment are one look. */
export const listenForOthers = (path) => {
  const stream = new EventSource(`${path}/events?tab=${tab}`)
  let lost = false
  const look = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void refresh(), 120)
  }
  stream.addEventListener('changed', look)
  stream.addEventListener('revised', () =>
    toast('A new revision of this article has come in. Load the page to work on it.', { failed: true }),
  )
  stream.addEventListener('here', (event) => showNames(JSON.parse(event.data)))
  stream.addEventListener('error', () => (lost = true))
  stream.addEventListener('open', () => {
    if (lost) look()
    lost = false
  })
}

const showNames = (names) => {
  const place = document.getElementById('here')
  if (!place) return
  place.textContent = names.length === 0 ? '' : `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} here too`
}
