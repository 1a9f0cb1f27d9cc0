import { ACTS, chooseKeys, keysInUse } from './key-map.js'
import { announce } from './say.js'

/** The form in which a person chooses keys. */
export const prepareKeyForm = () => {
  const form = document.getElementById('choose-keys')
  if (!form) return
  const list = form.querySelector('[data-keys]')
  const wrong = form.querySelector('.wrong')
  const print = () => {
    list.replaceChildren(...Object.entries(keysInUse()).map(([act, key]) => fieldFor(act, key)))
  }
  const choose = (keys, words) => {
    const message = chooseKeys(keys)
    wrong.textContent = message ?? ''
    wrong.hidden = message === null
    if (message !== null) return
    print()
    form.querySelector('[data-outcome]').textContent = words
    announce(words)
  }
  print()
  form.closest('section').hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    choose(Object.fromEntries([...new FormData(form)].map(([act, key]) => [act, key.toLowerCase()])), 'These keys are kept in this browser.')
  })
  form.querySelector('[data-reset]').addEventListener('click', () => choose(null, 'The desk’s own keys are back.'))
}

const fieldFor = (act, key) => {
  const label = document.createElement('label')
  const field = document.createElement('input')
  Object.assign(field, { name: act, value: key.toUpperCase(), maxLength: 1, autocomplete: 'off', required: true })
  label.append(field, ACTS[act].words)
  return label
}
