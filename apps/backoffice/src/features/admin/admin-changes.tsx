import { useLingui } from '@lingui/react/macro'
import { Button, DataTable, EmptyState, Row, Skeleton, WideCell } from '@meldpunt/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { isoOf, shortDay, shortTime } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { changeSentence } from './change-sentence.ts'

/** Who changed what in how the desk works, newest first. */
export const AdminChanges = () => {
  const { t } = useLingui()
  const language = useLanguage()
  const changes = useInfiniteQuery(
    trpc.admin.changes.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor }),
  )
  if (changes.isPending) return <Skeleton label={t`De wijzigingen komen eraan`} lines={6} />
  if (changes.isError) return <LoadError error={changes.error} onRetry={() => changes.refetch()} />
  const rows = changes.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0)
    return <EmptyState title={t`Nog niets veranderd`}>{t`Wat iemand verandert, staat hier.`}</EmptyState>
  const columns = [
    { id: 'at', label: t`Wanneer` },
    { id: 'by', label: t`Wie` },
    { id: 'what', label: t`Wat` },
  ]
  return (
    <>
      <DataTable scrolls caption={t`Wijzigingen`} columns={columns}>
        {rows.map((row) => (
          <Row key={row.id}>
            <td>
              <time dateTime={isoOf(row.at)}>
                {shortDay(row.at, language)} {shortTime(row.at, language)}
              </time>
            </td>
            <td>{row.by}</td>
            <WideCell>{changeSentence(row)}</WideCell>
          </Row>
        ))}
      </DataTable>
      {changes.hasNextPage ? (
        <div className="acts">
          <Button pending={changes.isFetchingNextPage} onClick={() => changes.fetchNextPage()}>
            {t`Toon oudere`}
          </Button>
        </div>
      ) : null}
    </>
  )
}
