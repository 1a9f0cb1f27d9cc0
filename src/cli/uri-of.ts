import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The address of a file as it was named. A relative one stays relative, so that a log means the same in another folder. */
export const uriOf = (place: string): string => {
  if (place === '-') return 'standard-input'
  return isAbsolute(place)
    ? pathToFileURL(place).href
    : encodeURI(place).replace(/[#?:]/gu, encodeURIComponent)
}
