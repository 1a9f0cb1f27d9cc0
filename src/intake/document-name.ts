const LONGEST = 100

/** A file's name as it is kept and given out: the last part of it, nothing that a system reads as a path or a sign, and the ending of what it is. */
export const documentName = (name: string, extension: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const words = last
    .normalize('NFC')
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
    // Signs that turn the direction of writing hide an ending; control characters and these signs are no file's name.
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  return `${Array.from(words).slice(0, LONGEST).join('').trim() || 'document'}${extension}`
}
