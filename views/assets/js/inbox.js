import { tab } from './parts.js'
import { announce } from './say.js'

let known = null

/** Hears what waits for the person at the desk, on a page that is not an article’s. */
export const listenForWaiting = () => {
  if (!document.getElementById('waits')) return
  const stream = new EventSource(`/inbox/events?tab=${tab}`)
  stream.addEventListener('waiting', (event) => showWaiting(JSON.parse(event.data)))
}

/** Shows how much waits, in the bar of the page and, where it is open, in the inbox. */
export const showWaiting = (count) => {
  const place = document.querySelector('#waits b')
  if (!place) return
  known ??= Number(place.querySelector('[data-count]').textContent)
  place.querySelector('[data-count]').textContent = String(count)
  place.hidden = count === 0
  if (count > known) announce(`${count === 1 ? 'One thing waits' : `${count} things wait`} in your inbox.`)
  if (count !== known) void putInboxAgain()
  known = count
}

const putInboxAgain = async () => {
  const list = document.getElementById('inbox')
  if (!list) return
  const response = await fetch('/inbox', { headers: { 'x-claimdesk': 'parts' } }).catch(() => null)
  if (!response?.ok) return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('inbox')
  if (!fresh) return
  const within = list.contains(document.activeElement)
  list.replaceWith(document.importNode(fresh, true))
  if (within) document.querySelector('#inbox a, #inbox button')?.focus()
}
