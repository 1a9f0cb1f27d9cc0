import type { Fate } from '../../domain/ledger.ts'

const WORDS: Readonly<Record<Fate, string>> = {
  killed: 'kill die dead death fatality slay drown perish toll execute massacre slaughter murder',
  hurt: 'injure wound hurt injury maim hospitalise hospitalize',
  missing: 'missing unaccounted',
  arrested: 'arrest detain',
  displaced: 'displace evacuate evacuee flee uproot homeless',
  sick: 'sick ill poison infect sicken infection',
}

/** What became of people, by the lemma of verb, noun or adjective. */
export const FATE_OF: ReadonlyMap<string, Fate> = new Map(
  (Object.keys(WORDS) as Fate[]).flatMap((fate) =>
    WORDS[fate].split(' ').map((word) => [word, fate] as const),
  ),
)

/** Heads that count people without saying which. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'people person dead death fatality casualty victim life body other killed wounded injured missing injury soul'.split(
    ' ',
  ),
)
