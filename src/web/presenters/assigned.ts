import type { CardContext } from './card.ts'

/** Who is to check a claim, and the form that gives it to somebody else. */
export const presentAssigned = ({ desk, claim, editor, returned }: CardContext) => {
  const { assignee = null } = claim
  const isReturned = returned?.form === 'assign'
  const isMine = assignee?.id === editor.id
  return {
    name: isMine ? 'You' : (assignee?.name ?? null),
    isMine,
    open: isReturned,
    message: isReturned ? returned.message : null,
    entered: isReturned ? (returned.values.to ?? '') : (assignee?.name ?? ''),
    names: (desk.editors ?? []).map(({ name }) => name),
  }
}
