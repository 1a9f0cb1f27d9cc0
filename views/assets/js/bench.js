import { keepDrafts, restoreDrafts } from './drafts.js'
import { bringIntoView, cellOf, learnPlaces, numbersWhere, showCurrent } from './marks.js'
import { askForParts, place } from './parts.js'
import { printAnew } from './print-anew.js'
import { fail } from './saved.js'
import { announce, toast } from './say.js'

// The card of one claim is open; stepping puts another in its place. Cards are asked for ahead, so that a step shows
// at once, and forgotten with every act, because an act may change any of them.
const cards = new Map()
let current = 0
let path = ''
let query = ''
let laidOut = ''

export const card = () => document.getElementById('card')
export const addressOf = (number) => `${path}/claims/${number}${query}`

/** Wakes the page of an article. */
export const openBench = (main) => {
  ;({ path, query, laidOut } = main.dataset)
  learnPlaces()
  current = Number(card().dataset.number ?? 0)
  if (!current) return
  bringIntoView(current)
  askAhead(current)
}

/** Opens a claim's card. Text and strip show it before the card has come. */
export const open = async (number) => {
  if (!cellOf(number)) return
  if (card().dataset.number) keepDrafts(card())
  showCurrent(number, current)
  current = number
  bringIntoView(number)
  history.replaceState(null, '', addressOf(number))
  const parts = await cardOf(number).catch((error) => fail(error))
  if (!parts || number !== current) return
  putCard(parts)
  tellClaim()
  askAhead(number)
}

export const cardOf = (number) => {
  if (!cards.has(number)) {
    const asked = askForParts(addressOf(number))
    cards.set(number, asked)
    asked.catch(() => cards.delete(number))
  }
  return cards.get(number)
}

const askAhead = (number) => {
  for (const by of [1, -1]) {
    const neighbour = neighbourOf(number, by)
    if (neighbour) cardOf(neighbour).catch(() => undefined)
  }
}

/** In the order of the text: a claim that was made later has a later number. */
const neighbourOf = (number, by) => {
  const numbers = numbersWhere((cell) => !cell.classList.contains('dim') || cell === cellOf(number))
  return numbers[numbers.indexOf(number) + by]
}

export const currentNumber = () => current

/** Cards are asked for anew from now on; the one that an act gave is known. */
export const forgetCards = (number, parts) => {
  cards.clear()
  if (parts) cards.set(number, Promise.resolve(parts))
}

/** Whether the text on the page has the claims that the parts are of. */
export const isLaidOutFor = (parts) => parts.laidOut === laidOut

/** Puts a card in place with what was typed on it before. */
export const putCard = (parts) => {
  place(parts.card)
  document.dispatchEvent(new CustomEvent('parts-placed'))
  restoreDrafts(card())
}

const tellClaim = () => {
  const { number, word, flagged } = card().dataset
  const quote = card().querySelector('blockquote')?.textContent ?? ''
  announce(`Claim ${number}, ${word}${flagged === 'true' ? ', flagged' : ''}. ${quote}`)
}

/** Steps to the next claim shown, or the one before. */
export const step = (by) => {
  const number = neighbourOf(current, by)
  if (number) return open(number)
  toast(by > 0 ? 'That was the last claim here.' : 'That was the first claim here.')
}

/** Goes to the next claim, going round, whose cell passes the test. */
export const goToNext = async (passes, none) => {
  const numbers = numbersWhere((cell) => passes(cell) && !cell.classList.contains('dim'))
  const order = numbersWhere(() => true)
  const number = numbers.find((each) => order.indexOf(each) > order.indexOf(current)) ?? numbers[0]
  if (number === undefined) return toast(none)
  await open(number)
  return number
}

/** Whether the card on the page is that of the claim, once it has come. */
export const whenCardIs = async (number) => {
  if (Number(card().dataset.number) !== number) await cardOf(number).then((parts) => number === current && putCard(parts), fail)
  return Number(card().dataset.number) === number
}

/** Prints text and strip anew, since there are other claims now, and goes to one of them; to none for 0. */
export const layOut = async (number, kept) => {
  const address = number ? addressOf(number) : `${path}${query}`
  await printAnew(address, kept)
  current = Number(card().dataset.number ?? 0)
  laidOut = document.querySelector('main.desk').dataset.laidOut
  learnPlaces()
  document.dispatchEvent(new CustomEvent('parts-placed'))
  document.dispatchEvent(new CustomEvent('laid-out'))
  history.replaceState(null, '', address)
  if (!number) return
  showCurrent(number, number)
  bringIntoView(number)
}

/** Goes to a claim whose card is there already. */
export const moveTo = (number) => {
  showCurrent(number, current)
  current = number
  bringIntoView(number)
  history.replaceState(null, '', addressOf(number))
}

/** Opens a part of the card and puts the caret in its field. */
export const enter = async (id, detailsId) => {
  if (!(await whenCardIs(current))) return
  if (detailsId) document.getElementById(detailsId)?.setAttribute('open', '')
  const field = document.getElementById(id)
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}
