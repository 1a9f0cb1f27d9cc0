import { withFocusKept } from './focus.js'
import { askForParts, place, Unanswered } from './parts.js'
import { printAnew } from './print-anew.js'
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
let laidOut = ''

const card = () => document.getElementById('card')
const addressOf = (number) => `${path}/claims/${number}${query}`

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

/** In the order of the text: a claim that was made later has a later number. */
const neighbourOf = (number, by) => {
  const numbers = numbersWhere((cell) => !cell.classList.contains('dim') || cell === cellOf(number))
  return numbers[numbers.indexOf(number) + by]
}

export const currentNumber = () => current

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
  const order = numbersWhere(() => true)
  const number = numbers.find((each) => order.indexOf(each) > order.indexOf(current)) ?? numbers[0]
  if (number === undefined) return toast(none)
  await open(number)
  return number
}

export const isUnchecked = (cell) => !['verified', 'disputed', 'unattributed'].includes(cell.dataset.standing)
export const isFlagged = (cell) => cell.classList.contains('flagged')

/** Marks the current claim. It shows at once, and is taken back on the page if it cannot be stored. */
export const mark = async (kind) => {
  const number = current
  if (!(await whenCardIs(number))) return
  const form = card().querySelector('form.verdict')
  await send(form, form?.querySelector(`button[value="${kind}"]`) ?? { name: 'kind', value: kind })
}

const whenCardIs = async (number) => {
  if (Number(card().dataset.number) !== number) await cardOf(number).then((parts) => number === current && putCard(parts), fail)
  return Number(card().dataset.number) === number
}

/** What a form holds; a file travels only as the form says. */
const enteredIn = (form) => {
  const entered = new FormData(form)
  return form.enctype === 'multipart/form-data' ? entered : new URLSearchParams(entered)
}

/** Sends a form of the card and puts what it changed in place. */
export const send = (form, submitter, body = form && enteredIn(form)) => {
  // What is signed has no forms.
  if (!form) return toast('The article is signed off: it can only be read.')
  const number = current
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

const settle = async (parts, { number, form }) => {
  cards.clear()
  if (parts.laidOut !== laidOut && !parts.wrong) return settleAnew(parts, form)
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

/** After an act that changes which claims there are, the text and the strip are printed anew. */
const settleAnew = async (parts, form) => {
  const number = Number(parts.card?.dataset.number ?? 0)
  if (card().dataset.number) keepDrafts(card(), form)
  current = number
  await layOut(number)
  if (number) restoreDrafts(card())
  card().focus({ preventScroll: true })
  showSaved(`Saved ${parts.saved}`)
  announce(number ? `Claim ${number} ${card().dataset.word.toLowerCase()}. Saved.` : 'Saved.')
}

const layOut = async (number, kept) => {
  const address = number ? addressOf(number) : `${path}${query}`
  await printAnew(address, kept)
  laidOut = document.querySelector('main.desk').dataset.laidOut
  learnPlaces()
  document.dispatchEvent(new CustomEvent('parts-placed'))
  document.dispatchEvent(new CustomEvent('laid-out'))
  history.replaceState(null, '', address)
  if (!number) return
  showCurrent(number, number)
  bringIntoView(number)
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
  if (parts.laidOut !== laidOut) return refreshAnew(number)
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

/** Somebody else made, split or merged claims. What is typed here stays, unless its claim is gone. */
const refreshAnew = async (number) => {
  keepDrafts(card())
  const { id } = document.activeElement ?? {}
  const kept = { keepTyped: true }
  await layOut(number, kept).catch(() => layOut(0, kept))
  const now = Number(card().dataset.number ?? 0)
  current = now
  if (now === number) restoreDrafts(card())
  if (id) document.getElementById(id)?.focus({ preventScroll: true })
  announce(now === number ? 'Somebody else changed which claims there are.' : `Somebody else took claim ${number} away.`)
}

const putAgain = (parts) => {
  const top = card().scrollTop
  keepDrafts(card())
  putCard(parts)
  card().scrollTop = top
}

/** Makes words of the text a claim; `start` is where they begin. */
export const addClaim = async ({ words, start }) => {
  const form = document.querySelector('#add-claim form')
  const body = new URLSearchParams({ back: addressOf(current), words, start: String(start) })
  await send(form, null, body)
}

/** Sends a form of the card by the name of its act. */
export const sendForm = async (act) => {
  if (!(await whenCardIs(current))) return
  const form = card().querySelector(`form[data-act="${act}"]`)
  if (form) await send(form)
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
