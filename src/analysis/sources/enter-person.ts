import type { Person } from '../../domain/entity.ts'
import { LAST_OF_BODIES, roleOfNoun } from '../lexicon/roles.ts'
import { enter, mention, type Entry } from './registry.ts'
import type { Scene } from './resolution.ts'
import type { Role } from '../../domain/source.ts'
import { sexOf } from './sex-of.ts'

/** The source that a person of the article is. */
export const enterPerson = (scene: Scene, person: Person): Entry => {
  const { registry } = scene
  const sex = sexOf(scene, person)
  const entry = enter(registry, {
    name: person.name,
    role: roleOfPerson(person),
    traits: {
      person: !LAST_OF_BODIES.has(person.surname.toLowerCase()),
      plural: false,
      state: null,
      head: person.surname.toLowerCase(),
      ...(sex ? { sex } : {}),
    },
  })
  if (person.given !== null) mention(entry, person.mentions[0]?.span ?? { start: 0, end: 0 }, person.surname)
  return entry
}

const roleOfPerson = (person: Person): Role => {
  for (const { words } of person.posts)
    for (const word of words.toLowerCase().split(/[^\p{L}-]+/u)) {
      const role = roleOfNoun(word) ?? roleOfNoun(word.replace(/s$/, ''))
      if (role) return role
    }
  return 'other'
}
