/** Says something to those who listen to the page rather than look at it. */
export const announce = (words) => {
  const announcer = document.getElementById('announcer')
  // The same words again are said again.
  if (announcer) announcer.textContent = announcer.textContent === words ? `${words}\u00a0` : words
}

let hiding

/** Shows a line that goes away by itself; what failed stays longer. */
export const toast = (words, { failed = false } = {}) => {
  const box = document.getElementById('toast')
  if (!box) return
  box.textContent = words
  box.hidden = false
  clearTimeout(hiding)
  hiding = setTimeout(() => (box.hidden = true), failed ? 9000 : 3500)
}
