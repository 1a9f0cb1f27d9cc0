/** Articles on one running event. */
export type Story = Readonly<{ id: string; name: string; createdAt: Date }>

/** A story as a list shows it. */
export type StoryOnDesk = Story & Readonly<{ articles: number }>
