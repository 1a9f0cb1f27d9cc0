/** What was written in a field, without the space around it; `null` where nothing was. */
export const filled = (copy: string | null | undefined): string | null => {
  const kept = copy?.trim() ?? ''
  return kept === '' ? null : kept
}
