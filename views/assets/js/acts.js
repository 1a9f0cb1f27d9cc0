import { addressOf, card, currentNumber, forgetCards, isLaidOutFor, layOut, moveTo, putCard, whenCardIs } from './bench.js'
import { keepDrafts, restoreDrafts } from './drafts.js'
import { cellOf, showStanding, showStandings } from './marks.js'
import { askForParts, place } from './parts.js'
import { fail, showSaved } from './saved.js'
import { announce, toast } from './say.js'

// What an editor does on the card. One act is sent after the other, in the order in which they were done.
let acts = Promise.resolve()

/** Marks the current claim. It shows at once, and is taken back on the page if it cannot be stored. */
export const mark = async (kind) => {
  const number = currentNumber()
  if (!(await whenCardIs(number))) return
  const form = card().querySelector('form.verdict')
  await send(form, form?.querySelector(`button[value="${kind}"]`) ?? { name: 'kind', value: kind })
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
  const number = currentNumber()
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

const showAtOnce = (number, standing) => {
  const before = cellOf(number).dataset.standing
  const paint = (kind) => {
    showStanding(number, { standing: kind, word: kind })
    if (Number(card().dataset.number) !== number) return
    for (const button of card().querySelectorAll('.verdicts button'))
      button.setAttribute('aria-pressed', String(button.value === kind))
  }
  paint(standing)
  return () => paint(before)
}

const settle = async (parts, { number, form }) => {
  if (!isLaidOutFor(parts) && !parts.wrong) return settleAnew(parts, form)
  const changed = Number(parts.card.dataset.number)
  forgetCards(changed, parts)
  const { word } = parts.card.dataset
  showStandings(parts.standings)
  place(parts.tally)
  place(parts.filters)
  document.dispatchEvent(new CustomEvent('parts-placed'))
  if (parts.nothing) return showSaved(''), toast(form.dataset.act === 'redo' ? 'There is nothing to do again.' : 'There is nothing of yours left to take back.')
  if (changed !== number && ['undo', 'redo'].includes(form.dataset.act)) moveTo(changed)
  if (changed === currentNumber()) putBack(parts, form)
  if (parts.wrong) return showSaved(''), announce(card().querySelector('.wrong')?.textContent ?? '')
  showSaved(`Saved ${parts.saved}`)
  announce(`Claim ${changed} ${word.toLowerCase()}. Saved.`)
}

/** After an act that changes which claims there are, the text and the strip are printed anew. */
const settleAnew = async (parts, form) => {
  forgetCards()
  const number = Number(parts.card?.dataset.number ?? 0)
  if (card().dataset.number) keepDrafts(card(), form)
  await layOut(number)
  if (number) restoreDrafts(card())
  card().focus({ preventScroll: true })
  showSaved(`Saved ${parts.saved}`)
  announce(number ? `Claim ${number} ${card().dataset.word.toLowerCase()}. Saved.` : 'Saved.')
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

/** Makes words of the text a claim; `start` is where they begin. */
export const addClaim = async ({ words, start }) => {
  const form = document.querySelector('#add-claim form')
  const body = new URLSearchParams({ back: addressOf(currentNumber()), words, start: String(start) })
  await send(form, null, body)
}

/** Sends a form of the card by the name of its act. */
export const sendForm = async (act) => {
  if (!(await whenCardIs(currentNumber()))) return
  const form = card().querySelector(`form[data-act="${act}"]`)
  if (form) await send(form)
}

/** Takes back the last act. */
export const undo = () => send(card().querySelector('form.undo'))

/** Does again what was taken back last. */
export const redo = () => send(card().querySelector('form.redo'))
