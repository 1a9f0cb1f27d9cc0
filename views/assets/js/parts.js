/** What the server answered instead of the parts of a page; `message` is for the editor. */
export class Unanswered extends Error {}

/** Tells this page apart from others that the same person has open. */
export const tab = Math.random().toString(36).slice(2)

/** Asks for the parts of a page that an act or a step changes: `{ wrong, saved, nothing, card, tally, filters }`. */
export const askForParts = async (address, { body, signal } = {}) => {
  const response = await fetch(address, {
    method: body ? 'POST' : 'GET',
    headers: { 'x-claimdesk': 'parts', 'x-claimdesk-tab': tab },
    ...(body && { body }),
    ...(signal && { signal }),
  }).catch((error) => {
    if (error.name === 'AbortError') throw error
    throw new Unanswered('The desk does not answer. Is it still running?')
  })
  const words = await response.text()
  const returned = response.status === 422 || (response.status === 409 && words.includes('id="card"'))
  if (!response.ok && !returned) throw new Unanswered(words.trim() || `The desk answered ${response.status}.`)
  return { wrong: returned, ...readParts(words) }
}

const readParts = (words) => {
  const page = new DOMParser().parseFromString(words, 'text/html')
  const outcome = page.getElementById('outcome')
  return {
    standings: outcome?.dataset.standings ?? '',
    laidOut: outcome?.dataset.laidOut ?? '',
    saved: outcome?.dataset.saved || null,
    nothing: outcome?.dataset.nothing === 'true',
    card: page.getElementById('card'),
    tally: page.getElementById('tally'),
    filters: page.getElementById('filters'),
  }
}

/** Puts a part in the place of the one of its id. The part itself may be kept and put again. */
export const place = (part) => {
  const old = part && document.getElementById(part.id)
  if (!old) return
  const fresh = document.importNode(part, true)
  old.replaceWith(fresh)
}
