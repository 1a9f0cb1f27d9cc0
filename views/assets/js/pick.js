import { cellOf, numbersWhere, wordsOf } from './marks.js'
import { announce, toast } from './say.js'

// Claims picked one by one, to be marked together. They outlive a page load, not the tab.
let place = ''
const picked = new Set()

const bar = () => document.getElementById('picked')

/** Remembers what is picked on this article; after a bulk mark nothing is. */
export const preparePicking = (path) => {
  place = `claimdesk-picked ${path}`
  if (location.hash === '#marked') {
    sessionStorage.removeItem(place)
    history.replaceState(null, '', location.pathname + location.search)
    toast('Marked as one act: Ctrl Z takes all of it back.')
  }
  for (const number of JSON.parse(sessionStorage.getItem(place) ?? '[]')) if (cellOf(number)) picked.add(number)
  showPicked()
  document.addEventListener('laid-out', showPicked)
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-unpick]')) pickNone()
    if (event.target.closest('[data-mark-picked]')) {
      event.preventDefault()
      markPicked()
    }
  })
}

/** Picks a claim, or lets it go. */
export const pick = (number) => {
  if (!picked.delete(number)) picked.add(number)
  showPicked()
  announce(`Claim ${number} ${picked.has(number) ? 'picked' : 'let go'}. ${words()}.`)
}

const pickNone = () => {
  picked.clear()
  showPicked()
  announce('Nothing is picked.')
}

/** Goes to the page that asks before many claims are marked: those picked, or else those that the filter shows. */
export const markPicked = () => {
  const { path, query } = document.querySelector('main.desk').dataset
  const claims = [...picked].sort((a, b) => a - b).join(',')
  const separator = query === '' ? '?' : '&'
  location.assign(`${path}/mark${query}${claims === '' ? '' : `${separator}claims=${claims}`}`)
}

const words = () => `${picked.size} ${picked.size === 1 ? 'claim' : 'claims'} picked`

/** Shows what is picked in the strip, in the text and as a count. */
export const showPicked = () => {
  for (const number of picked) if (!cellOf(number)) picked.delete(number)
  for (const number of numbersWhere(() => true)) {
    const on = picked.has(number)
    cellOf(number).classList.toggle('picked', on)
    for (const element of wordsOf(number)) if (Number(element.dataset.claim) === number) element.classList.toggle('picked', on)
  }
  bar().hidden = picked.size === 0
  bar().querySelector('b').textContent = words()
  sessionStorage.setItem(place, JSON.stringify([...picked]))
}
