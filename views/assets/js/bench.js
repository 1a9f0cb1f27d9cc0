import { withFocusKept } from './focus.js'
import { askForParts, place, Unanswered } from './parts.js'
import { keepDrafts, restoreDrafts } from './drafts.js'
import { cellOf, learnPlaces, numbersWhere, showCurrent, showStanding, showStandings, startOf } from './marks.js'
import { announce, toast } from './say.js'

// The card of one claim is open; stepping puts another in its place. Cards are asked for ahead, so that a step shows
// at once, and forgotten with every act, because an act may change any of them.
const cards = new Map()
let acts = Promise.resolve()
let current = 0
let path = ''
let query = ''

const card = () => document.getElementById('card')
const addressOf = (number) => `${path}/claims/${number}${query}`
const shown = () => numbersWhere((cell) => !cell.classList.contains('dim'))

/** Wakes the page of an article. */
export const openBench = (main) => {
  ;({ path, query } = main.dataset)
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

const cardOf = (number) => {
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

const neighbourOf = (number, by) => {
  const numbers = shown()
  return by > 0 ? numbers.find((each) => each > number) : numbers.findLast((each) => each < number)
}

const putCard = (parts) => {
  place(parts.card)
  document.dispatchEvent(new CustomEvent('parts-placed'))
  restoreDrafts(card())
}

const tellClaim = () => {
  const { number, word, flagged } = card().dataset
  const quote = card().querySelector('blockquote')?.textContent ?? ''
  announce(`Claim ${number}, ${word}${flagged === 'true' ? ', flagged' : ''}. ${quote}`)
}

const bringIntoView = (number) => {
  const start = startOf(number)
  const pane = start?.closest('.paper')
  if (!start || !pane) return
  const { top, bottom } = start.getBoundingClientRect()
  const frame = pane.scrollHeight > pane.clientHeight ? pane.getBoundingClientRect() : { top: 0, bottom: window.innerHeight * 0.45 }
  if (top < frame.top + 70 || bottom > frame.bottom - 110) start.scrollIntoView({ block: 'center', behavior: 'instant' })
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
  const number = numbers.find((each) => each > current) ?? numbers[0]
  if (number === undefined) return toast(none)
  await open(number)
  return number
}

export const isUnchecked = (cell) => cell.dataset.standing === 'unchecked'
export const isFlagged = (cell) => cell.classList.contains('flagged')

/** Marks the current claim. It shows at once, and is taken back on the page if it cannot be stored. */
export const mark = async (kind) => {
  const number = current
  if (!(await whenCardIs(number))) return
  const form = card().querySelector('form.verdict')
  await send(form, form.querySelector(`button[value="${kind}"]`) ?? { name: 'kind', value: kind })
}

const whenCardIs = async (number) => {
  if (Number(card().dataset.number) !== number) await cardOf(number).then((parts) => number === current && putCard(parts), fail)
  return Number(card().dataset.number) === number
}

/** Sends a form of the card and puts what it changed in place. */
export const send = (form, submitter) => {
  const number = current
  const body = new URLSearchParams(new FormData(form))
  if (submitter?.name) body.set(submitter.name, submitter.value)
  const takeBack = form.dataset.act === 'verdict' ? showAtOnce(number, submitter.value) : () => undefined
  showSaved('Saving…')
  const act = acts.then(() => askForParts(form.getAttribute('action'), { body }))
  acts = act.catch(() => undefined)
  return act.then(
    (parts) => settle(parts, { number, form }),
    (error) => {
      takeBack()
      fail(error)
    },
  )
}

const WORDS = { verified: 'verified', disputed: 'disputed', unattributed: 'unattributed', unchecked: 'unchecked' }

const showAtOnce = (number, standing) => {
  const before = cellOf(number).dataset.standing
  const paint = (kind) => {
    showStanding(number, { standing: kind, word: WORDS[kind] })
    if (Number(card().dataset.number) !== number) return
    for (const button of card().querySelectorAll('.verdicts button'))
      button.setAttribute('aria-pressed', String(button.value === kind))
  }
  paint(standing)
  return () => paint(before)
}

const settle = (parts, { number, form }) => {
  cards.clear()
  const changed = Number(parts.card.dataset.number)
  cards.set(changed, Promise.resolve(parts))
  const { word } = parts.card.dataset
  showStandings(parts.standings)
  place(parts.tally)
  place(parts.filters)
  document.dispatchEvent(new CustomEvent('parts-placed'))
  if (parts.nothing) return showSaved(''), toast(form.dataset.act === 'redo' ? 'There is nothing to do again.' : 'There is nothing of yours left to take back.')
  if (changed !== number && ['undo', 'redo'].includes(form.dataset.act)) moveTo(changed)
  if (changed === current) putBack(parts, form)
  if (parts.wrong) return showSaved(''), announce(card().querySelector('.wrong')?.textContent ?? '')
  showSaved(`Saved ${parts.saved}`)
  announce(`Claim ${changed} ${word.toLowerCase()}. Saved.`)
}

const moveTo = (number) => {
  showCurrent(number, current)
  current = number
  bringIntoView(number)
  history.replaceState(null, '', addressOf(number))
}

/** Puts the card of an act in place without taking away what is typed elsewhere on it, or the focus. */
const putBack = (parts, form) => {
  const inCard = card().contains(document.activeElement)
  const { id } = document.activeElement ?? {}
  const top = card().scrollTop
  if (card().dataset.number) keepDrafts(card(), form)
  putCard(parts)
  card().scrollTop = top
  const wrong = card().querySelector('.wrong')
  const field = wrong?.closest('form')?.querySelector('input:not([type=hidden]), textarea')
  // After a conflict the keys must mark again, not write.
  if (field && form.dataset.act !== 'verdict') field.focus()
  else if (inCard) (form.dataset.act === 'verdict' && id ? document.getElementById(id) : card()).focus({ preventScroll: true })
}

const showSaved = (words, failed = false) => {
  const place = document.getElementById('saved')
  if (!place) return
  place.textContent = words
  place.classList.toggle('failed', failed)
}

const fail = (error) => {
  if (error.name === 'AbortError') return
  showSaved('Not saved', true)
  const words = error instanceof Unanswered ? error.message : 'Something on this page broke. Load it again.'
  toast(`Not saved. ${words}`, { failed: true })
  if (!(error instanceof Unanswered)) throw error
}

/** Brings the page up to date with what others did. What is typed here stays. */
export const refresh = async () => {
  cards.clear()
  const number = current
  const parts = await cardOf(number).catch(() => null)
  if (!parts) return
  const before = cellOf(number).dataset.standing
  showStandings(parts.standings)
  place(parts.tally)
  place(parts.filters)
  document.dispatchEvent(new CustomEvent('parts-placed'))
  if (number !== current) return
  withFocusKept(card(), () => putAgain(parts))
  const { standing, word } = parts.card.dataset
  if (standing !== before) announce(`Somebody else marked claim ${number} ${word.toLowerCase()}.`)
}

const putAgain = (parts) => {
  const top = card().scrollTop
  keepDrafts(card())
  putCard(parts)
  card().scrollTop = top
}

/** Takes back the last act. */
export const undo = () => send(card().querySelector('form.undo'))

/** Does again what was taken back last. */
export const redo = () => send(card().querySelector('form.redo'))

/** Opens a part of the card and puts the caret in its field. */
export const enter = async (id, detailsId) => {
  if (!(await whenCardIs(current))) return
  if (detailsId) document.getElementById(detailsId)?.setAttribute('open', '')
  const field = document.getElementById(id)
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}
