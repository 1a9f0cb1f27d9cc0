// Which key does what. A person may choose other keys; the choice stays in this browser.
const PLACE = 'claimdesk-keys'

/** The acts that have a key, the key that each has unless another is chosen, and how the list of keys words it. */
export const ACTS = {
  next: { key: 'j', words: 'Next claim' },
  previous: { key: 'k', words: 'Claim before' },
  unchecked: { key: 'n', words: 'Next unchecked claim' },
  finding: { key: 'f', words: 'Next claim with a finding' },
  verified: { key: 'v', words: 'Mark verified' },
  disputed: { key: 'd', words: 'Mark disputed' },
  unattributed: { key: 'u', words: 'Mark unattributed' },
  clear: { key: '0', words: 'Clear the verdict' },
  evidence: { key: 'e', words: 'Add evidence' },
  note: { key: 'c', words: 'Write a note' },
  source: { key: 's', words: 'Set the source' },
  hedging: { key: 'h', words: 'Set the hedging' },
  pick: { key: 'x', words: 'Pick the claim' },
  bulk: { key: 'b', words: 'Mark those picked' },
  add: { key: 'a', words: 'Make words a claim' },
  split: { key: 'p', words: 'Split the claim' },
  merge: { key: 'm', words: 'Merge the claim' },
  remove: { key: 'r', words: 'Take the claim away' },
}

const chosen = () => {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '{}')
  } catch {
    return {}
  }
}

/** The key of each act. */
export const keysInUse = () => {
  const own = chosen()
  return Object.fromEntries(Object.entries(ACTS).map(([act, { key }]) => [act, own[act] ?? key]))
}

/** Chooses a key for each act; `null` goes back to the desk's own. What is wrong with it comes back as a sentence. */
export const chooseKeys = (keys) => {
  if (keys === null) return localStorage.removeItem(PLACE), null
  const taken = new Map()
  for (const [act, key] of Object.entries(keys)) {
    if (!/^[^\s/?]$/u.test(key)) return `“${ACTS[act].words}” needs one letter, digit or sign; / and ? have their use.`
    if (taken.has(key)) return `“${key}” is the key of “${ACTS[taken.get(key)].words}” already.`
    taken.set(key, act)
  }
  localStorage.setItem(PLACE, JSON.stringify(keys))
  return null
}

/** Writes the keys in use on the buttons and lists that show them. */
export const showKeys = () => {
  const keys = keysInUse()
  for (const place of document.querySelectorAll('kbd[data-key]')) place.textContent = keys[place.dataset.key].toUpperCase()
}
