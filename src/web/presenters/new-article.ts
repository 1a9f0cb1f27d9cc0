type Returned = Readonly<{ entered: Readonly<Record<string, string>>; message: string }>

/** The form for a new article, filled again where it came back. */
export const presentNewArticle = (returned: Returned | null = null) => ({
  title: 'New article',
  section: { articles: true },
  message: returned?.message ?? null,
  headline: returned?.entered.headline ?? '',
  publishedAt: returned?.entered.publishedAt ?? '',
  text: returned?.entered.text ?? '',
})
