/** A person at the desk. */
export type Editor = Readonly<{ id: string; name: string }>
