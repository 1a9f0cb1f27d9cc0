import { send } from './acts.js'
import { open, step } from './bench.js'
import { isSelecting } from './select-words.js'

/** Clicks on a claim, a cell or a step, and forms of the card, change the page in place. */
export const listenForClicks = () => {
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target.closest('[data-claim], [data-cell], [data-go], [data-go-by]')
    if (!link) return
    event.preventDefault()
    if (link.dataset.claim && isSelecting()) return
    const { claim, cell, go, goBy } = link.dataset
    if (goBy) void step(Number(goBy))
    else void open(Number(claim ?? cell ?? go))
  })
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!form.dataset.act || !form.closest('#card, .copy')) return
    event.preventDefault()
    // Enter in the reason field presses no verdict: the browser would choose the first.
    if (form.dataset.act === 'verdict' && document.activeElement?.id === 'verdict-note') return
    void send(form, event.submitter)
  })
}
