/** Under whose name the desk puts in its example. */
export const THE_DESK = 'Claimdesk'

/** A person at the desk. */
export type Editor = Readonly<{ id: string; name: string }>
