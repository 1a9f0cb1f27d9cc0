import type { Token } from '../../domain/syntax.ts'

/** Ranks and offices that stand before a surname alone only once its bearer was named. */
const RANK =
  /^(?:sen|rep|gov|capt|sgt|sergeant|lt|lieutenant|col|colonel|maj|major|insp|inspector|superintendent|supt|constable|professor|prof|cllr|councillor|councilman|councilwoman|councilmember|commissioner|sheriff|mayor|detective|ambassador|senator|congressman|congresswoman|governor)\.?$/u

/** *Sen. Kirkbride*, *Inspector Crewe*; but *the Governor Hale bridge*. */
export const isRanked = (tokens: readonly Token[], at: number): boolean => {
  const [rank, before, after] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]]
  return (
    (RANK.test(rank?.lower ?? '') ||
      (rank?.lower === 'captain' && /^(?:said|told|added)$/u.test(after?.lower ?? ''))) &&
    /^\p{Lu}/u.test(rank?.text ?? '') &&
    // *Col. Muammar el-Qaddafi* has all of his name.
    !/^\p{Lu}|^(?:el|al|de|van|von|bin|ibn|den|der)\b/u.test(after?.text ?? '') &&
    after?.tag !== 'POS' &&
    !/^(?:DT|NNP|JJ|PRP\$)$/u.test(before?.tag ?? '')
  )
}

/** *Station Manager Ollerton*: a surname with its rank, read as one name. */
const WITH_RANK =
  /^(?:(?:Station|Watch|Crew|Area|Group|Chief|Deputy|Detective|Police|Fire|Battalion|Assistant|Acting) ){1,2}(?:Manager|Commander|Inspector|Superintendent|Officer|Constable|Sergeant|Marshal|Chief) (?<surname>\p{Lu}[\p{L}’'-]+)$/u

export const surnameAfterRank = (words: string): string | null =>
  WITH_RANK.exec(words)?.groups?.surname ?? null
