/** Takes a file that is dropped anywhere on the page, and reads a chosen one at once. */
export const takeFiles = () => {
  const form = document.querySelector('[data-drop]')
  if (!form) return
  const input = form.querySelector('input[type=file]')
  form.classList.add('ready')
  const over = (on) => form.classList.toggle('over', on)
  input.addEventListener('change', () => input.files.length > 0 && form.requestSubmit())
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    over(true)
  })
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && over(false))
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    over(false)
    input.files = event.dataTransfer.files
    form.requestSubmit()
  })
}
