import type { Span } from './span.ts'

/** What a sentence does. Only statements (and headings that state something) hold claims. */
export type Mood = 'statement' | 'question' | 'command' | 'heading'

/** A sentence of the article; `paragraph` counts from 0. */
export type Sentence = Readonly<{ span: Span; paragraph: number; mood: Mood }>
