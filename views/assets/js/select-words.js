import { addClaim } from './acts.js'
import { toast } from './say.js'

// Words selected in the article can be made a claim. A place in the text is counted from where its paragraph begins,
// without the desk's own words in it: numbers, and what is there for those who listen.
const OWN = '.num, .unseen'

/** Offers to make words a claim once they are selected. */
export const listenForWords = () => {
  document.addEventListener('selectionchange', () => showOffer(selected()))
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-make-claim]')) void addWords()
  })
  // The button must not take the selection away before it is read.
  document.addEventListener('mousedown', (event) => {
    if (event.target.closest('#pick-words')) event.preventDefault()
  })
}

/** Makes the selected words a claim; without any, opens the form in which they are typed. */
export const addWords = async () => {
  const chosen = selected()
  if (chosen === null) return openForm()
  if (chosen.words === null) return toast('Choose words of one paragraph: a claim is one statement.')
  letWordsGo()
  await addClaim(chosen)
}

/** Whether words of the article are selected: a click that ends a selection opens no claim. */
export const isSelecting = () => selected() !== null

/** Gives up the selection. */
export const letWordsGo = () => {
  document.getSelection()?.removeAllRanges()
  showOffer(null)
}

const openForm = () => {
  const form = document.getElementById('add-claim')
  if (!form) return
  form.setAttribute('open', '')
  document.getElementById('add-words').focus()
  form.scrollIntoView({ block: 'center' })
}

const selected = () => {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const block = blockOf(range.startContainer)
  if (!block) return null
  const words = textBetween(block, range)
  if (words.trim() === '') return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(range.startContainer, range.startOffset)
  // To the end of a paragraph, the browser selects up to the start of the next.
  const isWithin = block.contains(range.endContainer) || range.endOffset === 0
  return { words: isWithin ? words : null, start: Number(block.dataset.start) + textBetween(block, before).length, range }
}

const blockOf = (node) => (node.nodeType === window.Node.ELEMENT_NODE ? node : node.parentElement)?.closest('.copy [data-start]')

/** The article's own words between two points of a paragraph. */
const textBetween = (block, range) => {
  const walker = document.createTreeWalker(block, window.NodeFilter.SHOW_TEXT)
  let words = ''
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!range.intersectsNode(node) || node.parentElement.closest(OWN)) continue
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.data.length
    words += node.data.slice(from, to)
  }
  return words
}

const showOffer = (chosen) => {
  const offer = document.getElementById('pick-words')
  if (!offer) return
  offer.hidden = !chosen
  if (!chosen) return
  const { left, right, top, bottom } = chosen.range.getBoundingClientRect()
  offer.style.left = `${Math.max(8, Math.min((left + right) / 2 - 70, window.innerWidth - 170))}px`
  offer.style.top = `${top > 60 ? top - 40 : Math.min(bottom + 8, window.innerHeight - 50)}px`
}
