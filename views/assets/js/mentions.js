// In the field of a note, `@` offers the colleagues; the field is a combobox, so that a screen reader hears of the list.
const STARTED = /(?:^|[^\p{L}\p{N}])@(?<begun>[^@]{0,80})$/u
const SHOWN = 6

const names = () => [...document.querySelectorAll('#editor-names option')].map(({ value }) => value)
const plain = (words) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const fieldOf = (target) => (target instanceof HTMLElement && target.id === 'note-copy' ? target : null)
const listFor = (field) => document.getElementById(field.getAttribute('aria-controls') ?? '')

/** Completes colleagues’ names in notes. */
export const completeMentions = () => {
  document.addEventListener('input', (event) => {
    const field = fieldOf(event.target)
    if (field) offer(field)
  })
  document.addEventListener('focusout', (event) => {
    const field = fieldOf(event.target)
    if (field) close(field)
  })
  // Before the keys of the desk, which would leave the field by Escape.
  document.addEventListener('keydown', choose, { capture: true })
  document.addEventListener('pointerdown', (event) => {
    const option = event.target.closest('.names [role=option]')
    if (!option) return
    event.preventDefault()
    take(document.getElementById('note-copy'), option.textContent)
  })
}

const offer = (field) => {
  const begun = STARTED.exec(field.value.slice(0, field.selectionStart))?.groups.begun
  const fitting = begun === undefined ? [] : names().filter((name) => plain(name).startsWith(plain(begun)))
  // A name that stands there whole needs no list.
  if (fitting.length === 0 || fitting.some((name) => plain(name) === plain(begun).trim())) return close(field)
  const list = listFor(field) ?? newList(field)
  list.replaceChildren(...fitting.slice(0, SHOWN).map(optionFor))
  list.hidden = false
  field.setAttribute('aria-expanded', 'true')
  point(field, 0)
}

const newList = (field) => {
  const list = document.createElement('ul')
  Object.assign(list, { id: 'note-names', className: 'names' })
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Colleagues')
  field.after(list)
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', list.id)
  return list
}

const optionFor = (name, index) => {
  const option = document.createElement('li')
  Object.assign(option, { id: `note-name-${index}`, textContent: name })
  option.setAttribute('role', 'option')
  return option
}

const point = (field, index) => {
  for (const [at, option] of [...listFor(field).children].entries()) option.setAttribute('aria-selected', String(at === index))
  field.setAttribute('aria-activedescendant', `note-name-${index}`)
}

const close = (field) => {
  const list = listFor(field)
  if (list) list.hidden = true
  if (list) field.setAttribute('aria-expanded', 'false')
  field.removeAttribute('aria-activedescendant')
}

const choose = (event) => {
  const field = fieldOf(event.target)
  const list = field && listFor(field)
  if (!list || list.hidden || event.isComposing) return
  const options = [...list.children]
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true')
  if (event.key === 'ArrowDown') point(field, (at + 1) % options.length)
  else if (event.key === 'ArrowUp') point(field, (at - 1 + options.length) % options.length)
  else if (event.key === 'Enter' || event.key === 'Tab') take(field, options[at].textContent)
  else if (event.key === 'Escape') close(field)
  else return
  event.preventDefault()
  event.stopPropagation()
}

const take = (field, name) => {
  const before = field.value.slice(0, field.selectionStart)
  const start = before.lastIndexOf('@') + 1
  field.setRangeText(`${name} `, start, field.selectionStart, 'end')
  close(field)
}
