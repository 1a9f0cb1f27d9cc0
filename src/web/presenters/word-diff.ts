import { diffArrays } from 'diff'

// `120,000`, `Nagorno-Karabakh` and `region's` are one word each: half a number is no change that anybody can read.
const TOKEN = /\s+|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|[^]/gu

export type DiffPiece = Readonly<{ words: string; added: boolean; removed: boolean }>

/** What changed from one text to the next, word by word; what was taken out comes before what was put in. */
export const diffOfWords = (before: string, after: string): DiffPiece[] => {
  const pieces: DiffPiece[] = []
  let [removed, added] = ['', '']
  const settle = () => {
    // The space that ends both sides did not change.
    const space = /\s*$/.exec(removed)?.[0] ?? ''
    const shared = space !== '' && added.endsWith(space) ? space : ''
    const cut = (words: string) => words.slice(0, words.length - shared.length)
    if (cut(removed) !== '') pieces.push({ words: cut(removed), added: false, removed: true })
    if (cut(added) !== '') pieces.push({ words: cut(added), added: true, removed: false })
    if (shared !== '') pieces.push({ words: shared, added: false, removed: false })
    ;[removed, added] = ['', '']
  }
  for (const change of diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [])) {
    const words = change.value.join('')
    const bridges = words.trim() === '' && removed + added !== ''
    if (change.removed || (bridges && !change.added)) removed += words
    if (change.added || (bridges && !change.removed)) added += words
    if (change.added || change.removed || bridges) continue
    settle()
    pieces.push({ words, added: false, removed: false })
  }
  settle()
  return pieces
}
