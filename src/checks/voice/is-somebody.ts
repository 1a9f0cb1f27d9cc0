import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'

/** Nouns for bodies and posts that answer for what they do. Own list. */
export const ANSWERABLE =
  /^(?:company|firm|owner|operator|builder|developer|maker|landlord|driver|pilot|captain|boss|manager|director|bank|club|agency|hospital|school|doctor|nurse|teacher|coach|employer|contractor|supplier|retailer|airline|mayor|minister|council|church|university|publisher|producer)$/u
const POST =
  /^(?:headmaster|headmistress|head|trainer|priest|bishop|guard|officer|sergeant|inspector|carer|warden|warder|master|supervisor|foreman|principal|professor|tutor|politician|councillor|senator|actor|singer|star|chef|physiotherapist|therapist|dentist|surgeon|judge|editor|presenter|host)$/u

/** A person by name or by post, not a flood or a disease. */
export const isSomebody = ({ entities }: Copy, target: readonly Token[]): boolean =>
  target.some(
    ({ lemma, text, tag }) =>
      ANSWERABLE.test(lemma) ||
      POST.test(lemma) ||
      (tag === 'NNP' && entities.people.some(({ surname }) => surname === text)),
  )
