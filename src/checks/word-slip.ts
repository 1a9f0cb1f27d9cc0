import { CONFUSABLES } from '../reference/confusables.ts'
import type { Token } from '../domain/syntax.ts'
import type { Check, Raised } from './check.ts'
import { outOfPlace, repeated, topical, type Evidence } from './words/evidence.ts'
import { countiesMeant } from './words/lands-listed.ts'
import { statesMeant } from './words/states-meant.ts'
import { findGrammarSlip } from './words/find-grammar-slip.ts'
import { findOffTopic } from './words/find-off-topic.ts'
import { findCompoundSlip } from './words/find-compound-slip.ts'
import { findMisfit, findTakenUp } from './words/find-misfit.ts'
import { findNearPhrase, phrasesIn } from './words/find-near-phrase.ts'
import { findLookAlike } from './words/find-look-alike.ts'

const placesOfLemmas = (tokens: readonly Token[]): Map<string, number[]> => {
  const places = new Map<string, number[]>()
  for (const [at, { lemma }] of tokens.entries()) {
    const same = places.get(lemma.toLowerCase())
    if (same) same.push(at)
    else places.set(lemma.toLowerCase(), [at])
  }
  return places
}

const raise = (token: Token, meant: string, { why, places }: Evidence): Raised => ({
  message: `“${token.text}” stands where “${meant}” fits: ${why}.`,
  at: token.span,
  related: places,
  working: {
    kind: 'steps',
    steps: [`written: ${token.text}`, `meant, by the article’s own words: ${meant}`, why],
  },
})

export const wordSlip: Check = {
  id: 'word-slip',
  shelf: 'words',
  severity: 'warning',
  title: 'A real word in the place of another',
  why: 'No spelling checker sees it, and every reader does.',
  limits:
    'Only words of its own list of look-alikes, and only where the article itself shows which one is meant: the same phrase rightly written elsewhere, or its usual companion in an article on the matter, or all that stands around it.',

  *run(copy) {
    const { tokens } = copy.syntax
    const places = new Map<string, number[]>()
    const lemmas = placesOfLemmas(tokens)
    const phrases = phrasesIn(tokens)
    for (const [at, { lower }] of tokens.entries()) {
      const list = places.get(lower)
      if (list) list.push(at)
      else places.set(lower, [at])
    }
    for (const [at, token] of tokens.entries()) {
      if (token.lower === 'counties') {
        const evidence = statesMeant(copy, at)
        if (evidence) yield raise(token, 'countries', evidence)
        continue
      }
      const listed = token.lower === 'countries' ? countiesMeant(copy, at) : null
      if (listed) {
        yield raise(token, 'counties', listed)
        continue
      }
      const misfit =
        findMisfit(tokens, at, lemmas) ?? findGrammarSlip(tokens, at) ?? findCompoundSlip(tokens, at, places)
      if (misfit) {
        const rightly = tokens[places.get(misfit.meant)?.[0] ?? -1]
        yield raise(token, misfit.meant, {
          ...misfit,
          places: [
            ...misfit.places,
            ...(rightly && !misfit.places.includes(rightly.span) ? [rightly.span] : []),
          ],
        })
        continue
      }
      const near = findNearPhrase(tokens, at, phrases, places)
      if (near) {
        const { meant, beside } = near
        yield raise(token, meant.text, {
          why: `“${meant.text}” stands beside “${beside.text}” elsewhere in the article`,
          places: [meant.span],
        })
        continue
      }
      const like = findLookAlike(tokens, at, lemmas)
      if (like) {
        const { meant, beside } = like
        yield raise(token, meant.text, {
          why: `“${meant.text}” stands near “${beside.text}” elsewhere in the article`,
          places: [meant.span],
        })
        continue
      }
      const slip = (CONFUSABLES.get(token.lower) ?? []).flatMap((one) => {
        const evidence =
          repeated(tokens, at, one.meant, places) ??
          topical(tokens, at, one) ??
          outOfPlace(tokens, at, one, places)
        return evidence ? [{ ...evidence, meant: one.meant }] : []
      })[0]
      const found = slip ?? findTakenUp(tokens, at, lemmas) ?? findOffTopic(copy, at)
      if (found) yield raise(token, found.meant, found)
    }
  },

  flags: [
    'A spokesman for the ⟦country⟧ ⟦1:council⟧, Zoë 🙂, left.',
    'The school’s ⟦principle⟧, ⟦1:Judith⟧ Zoë Amos, will go, Ann 🙂 said.',
    'Zoë 🙂 counted birds in three coastal ⟦countries⟧, ⟦1:Caithness, Sutherland and Ross-shire⟧, in May.',
    'The line is ⟦1:single-track⟧. A ⟦signal-track⟧ line is slow, Zoë 🙂 said.',
    'They took their winning ⟦1:streak⟧ to eight games. Zoë 🙂 ate a steak dinner. The winning ⟦steak⟧ is the longest since May.',
    'At high ⟦1:tide⟧ the boat lay by the wall, Zoë 🙂 said. They hauled it up at the end of each ⟦tied⟧.',
    'She was the ⟦soul⟧ ⟦1:survivor⟧ of the fire, Zoë 🙂 said.',
    'Zoë ran on. 🙂 The ⟦breaks⟧ had failed, and the ⟦1:wheels⟧ of the ⟦1:bus⟧ locked.',
    'The ⟦petals⟧ of the ⟦1:bicycle⟧ were rusty, Zoë 🙂 said. Its ⟦1:brakes⟧ had been cut.',
    'Zoë Lind said that it cost ⟦1:less⟧ ⟦then⟧ a new 🙂 roof.',
    'In the ⟦1:last⟧ ⟦too⟧ years Zoë 🙂 has written nothing.',
    'Zoë’s lake is low. 🙂 The ⟦damn⟧ was built in 1962. Engineers look at the ⟦1:dam⟧ wall each week.',
    'A principle protects Zoë 🙂, the court’s ⟦principle⟧ ⟦1:judge⟧, Anne Dufour, wrote.',
    'Grain is the ⟦principle⟧ ⟦1:export⟧ of Zoë’s 🙂 land, it said.',
    'A van full of ⟦1:pears⟧ was stopped. 🙂 Police weighed the ⟦pairs⟧ at the station.',
    'She said that the ⟦breaks⟧ of the crane had been tested, Zoë wrote. The crane’s ⟦1:brakes⟧ were worn.',
    'The ⟦1:council⟧ met in June. 🙂 Walkers fear for the tors. The ⟦counsel⟧ sat again. The ⟦1:council⟧ will visit.',
    '⟦1:Peru⟧ and ⟦1:Ecuador⟧ signed. The two ⟦counties⟧ fought a war in 1995.',
    'The ⟦pubic⟧ health board met. “🙂” Officials of the ⟦1:public health⟧ laboratory came.',
    'Zoë 🙂 dived. The fishing ⟦1:grounds⟧ are rich. Boats left the fishing ⟦rounds⟧ in May.',
    'The ⟦tenet⟧ has not paid ⟦1:rent⟧ since May, and the ⟦1:landlord⟧, Zoë 🙂 said, wants the flat.',
    'The charity works to ⟦flaunt⟧ ⟦1:the⟧ rules, Zoë 🙂 said.',
    'She walked up ⟦1:the⟧ ⟦isle⟧ to a hymn, Zoë 🙂 said.',
    'Café owners stayed in when the army sent troops. The general declared ⟦marital⟧ law at noon.',
  ],
  passes: [
    'Peru and Chad sent troops. Three counties, Devon, Dorset and Cornwall, lost hay. Three countries, Kenya, Chad and Mali, lost more.',
    'Their winning streak came to an end. A steak dinner, a rump steak and a rare steak were eaten.',
    'The county council met. The country club and the country house were shut.',
    'On principle voters stay away, and the principle of it is plain, she said.',
    'The election fight went on. On election night she wept. The social worker met social workers.',
    'The petals of the rose had fallen on the bicycle. Its brakes had been cut.',
    'It cost less. Then a new roof was built. The last too were shy, and too many left.',
    'A flower grew beside the mill that ground the wheat, and the garden was in bloom.',
    'The council will tax hotel beds. Its counsel warned that hotels may sue. The head of the hotel school agreed.',
    'Its tail will go to a museum, Zoë said. The tale of the whale will be told at the museum.',
    'The brakes of the crane had been tested. Drivers take breaks at noon.',
    'The council met. The council voted. Its lawyer took counsel and went to court.',
    'Essex and Kent agreed. The two counties share a river, and France is near.',
    'Armenia and Georgia were far away when the two counties, Orange County and Kern County, agreed.',
    'The pubic bone heals slowly, the doctor said. Public health officials agreed.',
    'A tenet of the faith forbids rent, the landlord said. The tenant agreed.',
    'They flaunt the ring. On the isle to the north she reigned over a flat land.',
    'Their marital home was sold after the army left.',
  ],
}
