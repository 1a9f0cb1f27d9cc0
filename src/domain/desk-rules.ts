import type { Editor } from './editor.ts'

/** The names of the desk's rules, as the store keeps them. */
export const DESK_RULES = ['second-reader'] as const

export type DeskRule = (typeof DESK_RULES)[number]

/** A rule of the desk as it stands: whether it is on, and who set it last; never set, it is off. */
export type RuleSet = Readonly<{ isOn: boolean; by: Editor | null; at: Date | null }>
