import { contains, type Span } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { accusationsIn, type Accusation } from './voice/find-accusations.ts'
import { isHeard } from './voice/is-heard.ts'
import { isSource } from './voice/is-source.ts'

/** In UTF-16 code units: a sentence or two. */
const TAKEN_UP = 300

const isTakenUp = (earlier: Accusation | undefined, { target, span }: Accusation): boolean =>
  earlier?.target.some(({ tag }) => tag === 'NNP') === true &&
  !target.some(({ tag }) => tag === 'NNP') &&
  span.start - earlier.span.end < TAKEN_UP

const isInHeading = ({ sentences }: Copy, span: Span): boolean =>
  sentences.some((sentence) => sentence.mood === 'heading' && contains(sentence.span, span))

export const disputeOneSided: Check = {
  id: 'dispute-one-sided',
  shelf: 'voice',
  severity: 'warning',
  title: 'An accusation without the answer of the accused',
  why: 'Whoever is accused of wrongdoing is heard, or the article says that they were asked.',
  limits:
    'Only *accused … of*, and deeds that one side says the other did; any denial or reply by the accused, a lawyer or a spokesperson silences it, and so does the accused as a source from there on.',

  *run(copy) {
    const seen = new Set<string>()
    const unanswered: Accusation[] = []
    for (const accusation of accusationsIn(copy)) {
      const { target } = accusation
      if (
        target.some(({ lower }) => seen.has(lower)) ||
        isSource(copy, accusation) ||
        isHeard(copy, accusation)
      )
        continue
      for (const { lower } of target) seen.add(lower)
      // *The lender hid fees*, right after *accused QuickPound*: the same one by the word for it.
      if (isTakenUp(unanswered.at(-1), accusation)) continue
      unanswered.push(accusation)
    }
    const told = unanswered.filter(({ span }) => !isInHeading(copy, span))
    // A headline accuses of what the story tells: that is one fault.
    for (const { target, span } of told.length > 0 ? told : unanswered) {
      const name = target.map(({ text }) => text).join(' ')
      yield { message: `${name}: accused here, and no answer or word that one was asked for.`, at: span }
    }
  },

  flags: [
    'Zoë 🙂 left. ⟦Anita Bose said that the site manager, Neil Pell, had torn down the signs.⟧ The lane is empty.',
    'Zoë 🙂 left. ⟦Dana Bose said that Howard Pell, the dean, had ordered her to raise the marks of four players.⟧ She wept.',
    'Zoë 🙂 left. ⟦Anita Bose said that a firm, Pell & Sons, had billed the school for parts it never fitted.⟧ Snow fell.',
    'Zoë 🙂 left. ⟦A porter, Rui Orr, said that the records manager, Elaine Pell, had told staff to burn the files.⟧ Snow fell.',
    'Zoë 🙂 left. ⟦A former clerk of Mr Ivan Pell has accused him of hiding the bills.⟧ The shop is shut.',
    'Zoë 🙂 left. ⟦The bakery Hollin & Sons has not paid its staff since May, a union said.⟧ A picket is planned.',
    'Zoë 🙂 left. ⟦Tenants say that their landlord, Ivo Pell, sent men to threaten them.⟧ The block is cold.',
    'Zoë 🙂 left. ⟦Ivo Pell was accused by two pupils of hitting them with a bat.⟧ The school is shut.',
    'Zoë 🙂 wrote. ⟦Former pupils say that the headmaster, Ivo Pell, beat them with a bat.⟧ The school closed in 1991.',
    'Zoë 🙂 left. ⟦A widow is suing the hospital for giving her husband the wrong blood.⟧ The case will be heard in June.',
    'Zoë 🙂 left. ⟦The league accused the club of opening a gate to let the flares in.⟧ Ivo Pell, a fan, was accused too. Pell said little. His lawyer denied it.',
    'The dairy, Hollin Farms, plans a barn. Zoë 🙂 left. ⟦A herdsman, Ivo Pell, claimed that Hollin Farms had ignored his letters.⟧ Work begins in May.',
    'Zoë 🙂 left. ⟦The league accused the club of opening a gate to let the flares in.⟧ Fans held a collection.',
    'Zoë 🙂 left. ⟦Ivo Pell, a steward, accused the club of opening a gate to let the flares in.⟧ Pell said that he had seen it.',
  ],
  passes: [
    'Zoë left. Anita Bose said that the coach, Neil Pell, had told her to run. The lane is empty.',
    'Zoë left. “Somebody pocketed the difference,” Anita Bose said.',
    'Zoë left. Anita Bose accused the council of hiding a survey. David Amos, the head of schools, rejected that.',
    'Ivo Pell was accused by his rivals of bribing voters, a claim that he calls nonsense. Zoë left.',
    'A dairy, Lehr, claims that the company copied its valve. Solvane says that the valve is Zoë’s.',
    'Zoë left. The mayor has accused the regulator of sleeping. “They knew,” she wrote. The HSE rejected that.',
    'Prosecutors had accused Ivo Pell of theft. Pell was convicted on Monday. Zoë left.',
    'Police accused an unknown gunman of shooting a guard in Zoë’s street. The search goes on.',
    'Ivo Pell will be unable to turn the crowd and accuse the club of opening a gate. Zoë left.',
    'Zoë left. Ivo Pell accused the vicar of lying, though a review of records shows that the sum was paid.',
    'The envoy recalled that he had warned them. “Our enemies will exploit our patience,” he said.',
    'Years after Zoë Bell claimed that the old days were over, Lund won his party’s vote, he said.',
    'A councillor accused the police of ignoring calls in Zoë’s street. A chief inspector said that every call had been answered.',
    'A widow is suing the hospital for giving her husband the wrong blood. The trust that runs it said that it could not discuss the case.',
    'A herdsman claimed that Hollin Farms had ignored his letters. Hollin Farms said that each had been answered.',
    'The league accused the club of opening a gate. The club said that the gate was shut.',
    'The coast guard accused the owner of having overloaded the ship. The owner could not be reached.',
    'The league praised the club for opening a gate.',
  ],
}
