import { card, cardOf, currentNumber, forgetCards, isLaidOutFor, layOut, putCard } from './bench.js'
import { keepDrafts, restoreDrafts } from './drafts.js'
import { withFocusKept } from './focus.js'
import { cellOf, showStandings } from './marks.js'
import { place } from './parts.js'
import { announce } from './say.js'

/** Brings the page up to date with what others did. What is typed here stays. */
export const refresh = async () => {
  forgetCards()
  const number = currentNumber()
  const parts = await cardOf(number).catch(() => null)
  if (!parts) return
  if (!isLaidOutFor(parts)) return refreshAnew(number)
  const before = cellOf(number).dataset.standing
  showStandings(parts.standings)
  place(parts.tally)
  place(parts.filters)
  document.dispatchEvent(new CustomEvent('parts-placed'))
  if (number !== currentNumber()) return
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
