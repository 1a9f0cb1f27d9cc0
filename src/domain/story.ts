/** Articles on one running event. */
export type Story = Readonly<{ id: string; name: string; createdAt: Date }>
