/** Closes an open menu when something else is clicked, or by Escape, which gives the focus back to it. */
export const closeMenus = () => {
  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll('details.menu[open]'))
      if (!menu.contains(event.target)) menu.removeAttribute('open')
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      menu.removeAttribute('open')
      menu.querySelector('summary').focus()
    }
  })
}
