/** *Won’t* is *will not*: the forms that a desk may write out without altering what was said. */
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bwon['’]t\b/gu, 'will not'],
  [/\bcan(?:['’]t|not)\b/gu, 'can not'],
  [/n['’]t\b/gu, ' not'],
  [/\bi['’]m\b/gu, 'i am'],
  [/['’]re\b/gu, ' are'],
  [/['’]ve\b/gu, ' have'],
  [/['’]ll\b/gu, ' will'],
  [/\b(?<who>it|that|he|she|there|what|who|here|where)['’]s\b/gu, '$<who> is'],
]

/** The words of a quotation as they are compared: in small letters, and what is drawn together written out. */
export const spokenWords = (quotation: string): string[] =>
  WRITTEN_OUT.reduce(
    (words, [short, long]) => words.replace(short, long),
    quotation.toLowerCase().replaceAll('’', "'"),
  ).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
