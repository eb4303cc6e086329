import { useRouter } from '@tanstack/react-router'
import type { Inbox } from '../../lib/api.ts'
import { newId } from '../../lib/new-id.ts'

/** Who opens a report reads what we told about it: its messages are no longer new. */
export function useOpening({ items, unread }: Inbox): (reportId: string) => void {
  const { account } = useRouter().options.context
  return (reportId) => {
    const ids = items.filter((item) => item.unread && item.reportId === reportId).map(({ id }) => id)
    if (ids.length === 0) return
    account.leftToRead(Math.max(0, unread - ids.length))
    // Not read is better than not opened: what fails here is new once more.
    import('./commands.ts')
      .then(({ commands }) => commands.markRead({ commandId: newId(), ids }))
      .catch(() => {})
  }
}
