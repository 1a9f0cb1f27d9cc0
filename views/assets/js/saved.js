import { Unanswered } from './parts.js'
import { toast } from './say.js'

/** Says whether the last act is stored. */
export const showSaved = (words, failed = false) => {
  const place = document.getElementById('saved')
  if (!place) return
  place.textContent = words
  place.classList.toggle('failed', failed)
}

/** Says that an act was not stored, and why. */
export const fail = (error) => {
  if (error.name === 'AbortError') return
  showSaved('Not saved', true)
  const words = error instanceof Unanswered ? error.message : 'Something on this page broke. Load it again.'
  toast(`Not saved. ${words}`, { failed: true })
  if (!(error instanceof Unanswered)) throw error
}
