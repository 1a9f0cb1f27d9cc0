import { areApart, LIGHT, type Content } from './read-content.ts'

/** *Said she was ill* and *denied that she was ill*; *a spill of oil* and *the spill*: one of the two tells the deed alone. */
export const isSameOnItsFace = (a: Content, b: Content): boolean => {
  const [few] = [a, b].map(({ things }) => [...things].filter((stem) => !ANYTHING.test(stem)).length).sort()
  return (
    a.deed === b.deed &&
    !LIGHT.test(a.deed) &&
    !COUNTED.test(a.deed) &&
    few === 0 &&
    // *Fired first* and *fired back*.
    a.times.has('first') === b.times.has('first') &&
    !areApart(a.times, b.times) &&
    !areApart(a.doers, b.doers)
  )
}

/** *Using banned shells*: a verb that says little, and the very same things. */
export const isSameByThings = (a: Content, b: Content): boolean =>
  a.deed === b.deed &&
  /^(?:us|mak|giv|tak|want)$/u.test(a.deed) &&
  a.things.size > 0 &&
  a.things.size === b.things.size &&
  [...a.things].every((thing) => b.things.has(thing)) &&
  !areApart(a.doers, b.doers) &&
  !areApart(a.times, b.times)

const ANYTHING = /^(?:any|every|no)(?:on|body|bod|thing|th)$/u
/** Of charges and talks there may be several. */
const COUNTED =
  /^(?:charg|count|claim|report|allegat|offenc|offens|cas|plan|right|involv|part|rol|rol|issu)$/u
