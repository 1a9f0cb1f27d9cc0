// What was typed on a card and not sent yet outlives the card: stepping away and back, or a mark, loses no word.
const drafts = new Map()

const fieldsOf = (card) => card.querySelectorAll('input:not([type=hidden], [type=file]), textarea, select')

const standardOf = (field) =>
  field.tagName === 'SELECT' ? ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value : field.defaultValue

/** Remembers what is typed on a card, all but the fields of the form that was just sent. */
export const keepDrafts = (card, sent) => {
  const typed = [...fieldsOf(card)].filter((field) => field.form !== sent && field.value !== standardOf(field))
  drafts.set(card.dataset.number, typed.map(({ id, value }) => ({ id, value })))
}

/** Fills in what was typed on that claim's card before, and opens what it stands in. */
export const restoreDrafts = (card) => {
  for (const { id, value } of drafts.get(card.dataset.number) ?? []) {
    const field = document.getElementById(id)
    if (!field) continue
    field.value = value
    field.closest('details')?.setAttribute('open', '')
  }
}
