import { useLingui } from '@lingui/react/macro'
import { EmptyState, Section, Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import styles from '../../lib/workspace.module.css'
import { DoneRequest, OpenRequest } from './erasure-request.tsx'

/** What citizens asked about their data, and what was done about it. */
export const ErasureRequests = () => {
  const { t } = useLingui()
  const requests = useQuery(trpc.privacy.erasureRequests.queryOptions())
  if (requests.isPending) return <Skeleton label={t`De vragen komen eraan`} lines={6} />
  if (requests.isError) return <LoadError error={requests.error} onRetry={() => requests.refetch()} />
  const open = requests.data.filter(({ doneAt }) => doneAt === null)
  const done = requests.data.filter(({ doneAt }) => doneAt !== null)
  return (
    <>
      <Section title={t`Te doen`} aside={open.length}>
        {open.length === 0 ? (
          <EmptyState title={t`Geen open vragen`}>
            {t`Vraagt een burger om vergeten te worden, dan staat dat hier.`}
          </EmptyState>
        ) : (
          <div className={styles.cards}>
            {open.map((request) => (
              <OpenRequest key={request.id} request={request} />
            ))}
          </div>
        )}
      </Section>
      {done.length > 0 ? (
        <Section title={t`Gedaan`} aside={done.length}>
          <ul className={styles.lines}>
            {done.map((request) => (
              <DoneRequest key={request.id} request={request} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
