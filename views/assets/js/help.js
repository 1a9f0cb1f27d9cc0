/** The list of keys, opened by `?` and by its button. */
export const prepareHelp = () => {
  const dialog = document.getElementById('keys')
  if (!dialog) return
  const showButtons = () => {
    for (const button of document.querySelectorAll('[data-help]')) button.hidden = false
  }
  showButtons()
  document.addEventListener('parts-placed', showButtons)
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-help]')) dialog.showModal()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === '?' && !event.target.matches('input, textarea, select') && !dialog.open) dialog.showModal()
  })
}
