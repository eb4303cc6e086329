import { plural } from '@lingui/core/macro'
import { Link } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { hrefs } from '../../../lib/hrefs.ts'
import type { Report } from '../../../lib/report.ts'
import { trpc } from '../../../lib/trpc.ts'

/** How often this reporter wrote before, with the way to those reports; nothing for who never did. */
export const EarlierFact = ({ report: { id, contact } }: { report: Report }) => {
  const count = useQuery(trpc.inbox.earlier.queryOptions({ reportId: id })).data?.count ?? 0
  if (count === 0) return null
  const words = plural(count, { one: '# eerdere melding', other: '# eerdere meldingen' })
  const search = contact?.email ?? contact?.phone
  return (
    <>
      {', '}
      {search ? <Link href={hrefs.queue({ zoek: search, gesloten: true })}>{words}</Link> : <b>{words}</b>}
    </>
  )
}
