/** `/` goes to the search field, where there is one; elsewhere to the page of it. */
export const listenForSearch = () => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.matches('input, textarea, select') || document.querySelector('dialog[open]')) return
    event.preventDefault()
    const field = document.getElementById('search')
    if (field) field.select()
    else location.assign('/search')
  })
}
