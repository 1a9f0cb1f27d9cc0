// Every place where a claim shows: its words in the text and its cell in the strip.
const words = new Map()
const sources = new Map()
const cells = new Map()

const index = (map, element, numbers) => {
  for (const number of numbers.split(' ')) map.set(Number(number), [...(map.get(Number(number)) ?? []), element])
}

/** Learns the places once; afterwards only what changes is touched, however long the article. */
export const learnPlaces = () => {
  for (const map of [words, sources, cells]) map.clear()
  for (const element of document.querySelectorAll('[data-within]')) index(words, element, element.dataset.within)
  for (const element of document.querySelectorAll('[data-source]')) index(sources, element, element.dataset.source)
  for (const cell of document.querySelectorAll('[data-cell]')) cells.set(Number(cell.dataset.cell), cell)
}

export const cellOf = (number) => cells.get(number)

/** The numbers of the claims that pass a test on their cell, in reading order. */
export const numbersWhere = (passes) => [...cells].filter(([, cell]) => passes(cell)).map(([number]) => number)

/** The words of a claim in the text. */
export const wordsOf = (number) => words.get(number) ?? []

/** The first words of a claim in the text. */
const startOf = (number) => document.getElementById(`claim-${number}`) ?? words.get(number)?.[0]

/** Shows a claim as the one whose card is open. */
export const showCurrent = (number, before) => {
  for (const element of words.get(before) ?? []) element.classList.remove('now')
  for (const element of sources.get(before) ?? []) element.classList.remove('tinted')
  for (const element of words.get(number) ?? []) element.classList.add('now')
  for (const element of sources.get(number) ?? []) element.classList.add('tinted')
  const [old, now] = [cells.get(before), cells.get(number)]
  old?.removeAttribute('aria-current')
  old?.setAttribute('tabindex', '-1')
  now?.setAttribute('aria-current', 'true')
  now?.removeAttribute('tabindex')
}

const STANDINGS = { v: 'verified', d: 'disputed', u: 'unattributed', o: 'unchecked', s: 'searched', n: 'not-checkable', b: 'verified' }
const WORDS = { searched: 'no evidence found', 'not-checkable': 'not checkable' }

/** Shows how every claim stands: a letter each, a capital where it is flagged. Touches only what differs. */
export const showStandings = (letters) => {
  for (const [index, [number, cell]] of [...cells].entries()) {
    const letter = letters[index]
    if (letter === undefined) return
    const standing = STANDINGS[letter.toLowerCase()]
    const flagged = letter !== letter.toLowerCase()
    const bare = letter.toLowerCase() === 'b'
    if (cell.dataset.standing !== standing || cell.classList.contains('flagged') !== flagged || cell.classList.contains('bare') !== bare)
      showStanding(number, { standing, word: bare ? 'verified without evidence' : (WORDS[standing] ?? standing), flagged, bare })
  }
}

/** Shows how a claim stands, in text and strip. */
export const showStanding = (number, { standing, word, flagged, bare = false }) => {
  for (const element of words.get(number) ?? []) {
    if (Number(element.dataset.claim) !== number) continue
    element.dataset.standing = standing
    element.classList.toggle('bare', bare)
    const spoken = element.querySelector('[data-word]')
    if (spoken) spoken.textContent = word
  }
  const cell = cells.get(number)
  if (!cell) return
  cell.dataset.standing = standing
  cell.classList.toggle('bare', bare)
  if (flagged !== undefined) {
    cell.classList.toggle('flagged', flagged)
    startOf(number)?.querySelector('.flag')?.classList.toggle('down', !flagged)
  }
  const isFlagged = cell.classList.contains('flagged')
  const { uncheckable } = cell.dataset
  const told = [standing !== 'not-checkable' && word, uncheckable && `not checkable (${uncheckable})`, isFlagged && 'flagged']
  cell.setAttribute('aria-label', `Claim ${number}: ${told.filter(Boolean).join(', ')}`)
}

export const isUnchecked = (cell) => !['verified', 'disputed', 'unattributed'].includes(cell.dataset.standing)
export const isFlagged = (cell) => cell.classList.contains('flagged')

/** Scrolls the text to a claim that is out of sight. */
export const bringIntoView = (number) => {
  const start = startOf(number)
  const pane = start?.closest('.paper')
  if (!start || !pane) return
  const { top, bottom } = start.getBoundingClientRect()
  const frame = pane.scrollHeight > pane.clientHeight ? pane.getBoundingClientRect() : { top: 0, bottom: window.innerHeight * 0.45 }
  if (top < frame.top + 70 || bottom > frame.bottom - 110) start.scrollIntoView({ block: 'center', behavior: 'instant' })
}
