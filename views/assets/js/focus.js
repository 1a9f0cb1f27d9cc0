let composing = false
document.addEventListener('compositionstart', () => (composing = true))
document.addEventListener('compositionend', () => (composing = false))

/**
 * Puts something new in the place of an element without taking the focus, the caret or what is open in it from whoever
 * works there. Where the focus could not be given back, or a letter is being composed, nothing is put.
 */
export const withFocusKept = (element, put) => {
  const active = element.contains(document.activeElement) ? document.activeElement : null
  if (active && (composing || !active.id)) return
  const { id, selectionStart, selectionEnd } = active ?? {}
  const opened = [...element.querySelectorAll('details[open][id]')].map((details) => details.id)
  put()
  for (const each of opened) document.getElementById(each)?.setAttribute('open', '')
  const again = id && document.getElementById(id)
  if (!again) return
  again.focus({ preventScroll: true })
  if (typeof selectionStart === 'number') again.setSelectionRange(selectionStart, selectionEnd)
}
