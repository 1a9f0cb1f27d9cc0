import { enter } from './bench.js'

// The word of the claim on the card that was clicked last, as its place among the words.
let clicked = 0

/** Keeps the word at which the caret was put on the card: there the claim is split. */
export const listenForSplitPoint = () => {
  document.addEventListener('mouseup', (event) => {
    const quote = event.target.closest?.('#card blockquote')
    clicked = quote ? wordAt(quote) : clicked
    if (quote && document.querySelector('#words[open]')) choose()
  })
  document.addEventListener('parts-placed', () => (clicked = 0))
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.target.matches?.('select[data-enter]')) return
    event.preventDefault()
    event.target.form.requestSubmit()
  })
}

/** Opens the form that splits the claim, at the word that was clicked. */
export const toSplit = async () => {
  await enter('split-at', 'words')
  choose()
}

const choose = () => {
  const select = document.getElementById('split-at')
  if (select && clicked > 0 && clicked <= select.options.length) select.selectedIndex = clicked - 1
}

const wordAt = (quote) => {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !quote.contains(selection.anchorNode)) return 0
  const before = document.createRange()
  before.setStart(quote, 0)
  before.setEnd(selection.anchorNode, selection.anchorOffset)
  const words = before.toString()
  const begun = words.match(/\S+/gu)?.length ?? 0
  // In the middle of a word, that word; between two, the one behind.
  return /\S$/u.test(words) ? begun - 1 : begun
}
