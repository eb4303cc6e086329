import type { FollowView } from '../../lib/api.ts'

type Entry = FollowView['history'][number]

const closings: readonly Entry['kind'][] = ['handled', 'answered', 'declined', 'withdrawn']
const closed: readonly FollowView['status'][] = ['handled', 'answered', 'declined']

export const isClosed = ({ status }: FollowView): boolean => closed.includes(status)

/** How the report was closed, and what was said when it was looked at again; nothing of a closing that was undone. */
export function lastWords(report: FollowView): readonly Entry[] {
  if (!isClosed(report)) return []
  const since = report.history.findLastIndex(({ kind }) => closings.includes(kind))
  return report.history
    .slice(Math.max(since, 0))
    .filter(({ kind }) => closings.includes(kind) || kind === 'reopen_refused')
}
