import type { Person } from '../../domain/entity.ts'
import { LAST_OF_BODIES, roleOfNoun } from '../lexicon/roles.ts'
import { enter, known, mention, type Entry, type Named } from './registry.ts'
import type { Scene } from './resolution.ts'
import type { Role } from '../../domain/source.ts'
import { sexOf, withSex } from './sex-of.ts'

/** The source that a person of the article is. */
export const enterPerson = (scene: Scene, person: Person): Entry => {
  const entry = known(scene.registry, person.name) ?? enter(scene.registry, described(scene, person))
  if (person.given !== null) mention(entry, person.mentions[0]?.span ?? { start: 0, end: 0 }, person.surname)
  return entry
}

const described = (scene: Scene, person: Person): Named => {
  const traits = {
    person: !LAST_OF_BODIES.has(person.surname.toLowerCase()),
    plural: false,
    state: null,
    head: person.surname.toLowerCase(),
    ...withSex(sexOf(scene, person)),
  }
  return { name: person.name, role: roleOfPerson(person), traits }
}

const roleOfPerson = (person: Person): Role => {
  for (const { words } of person.posts)
    for (const word of words.toLowerCase().split(/[^\p{L}-]+/u)) {
      const role = roleOfNoun(word) ?? roleOfNoun(word.replace(/s$/, ''))
      if (role) return role
    }
  return 'other'
}
