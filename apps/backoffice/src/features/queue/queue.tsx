import { useLingui } from '@lingui/react/macro'
import { Button, EmptyState } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useDocumentTitle } from '../../lib/document-title.ts'
import { PagedList } from '../../lib/paged-list.tsx'
import { isInView, type QueueSearch } from '../../lib/queue-search.ts'
import { trpc } from '../../lib/trpc.ts'
import { viewLabels } from '../../words/views.ts'
import styles from './queue.module.css'
import { QueueHead } from './queue-head.tsx'
import { QueueSide } from './queue-side.tsx'
import { QueueTable } from './queue-table.tsx'
import { useLiveQueue } from './use-live-queue.ts'
import { useQueueRows } from './use-queue-rows.ts'

export type SetSearch = (search: QueueSearch, options: { replace: boolean }) => void
type QueueProps = { search: QueueSearch; onSearch: SetSearch }

const Empty = ({ onClear }: { onClear: () => void }) => {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`Hier is niets te doen`}
      action={<Button onClick={onClear}>{t`Wis alle filters`}</Button>}
    >
      {t`Geen enkele melding past bij deze weergave en filters.`}
    </EmptyState>
  )
}

/** The list of reports: views and filters at the left, all of it in the address. */
export const Queue = ({ search, onSearch }: QueueProps) => {
  const { t, i18n } = useLingui()
  useLiveQueue()
  const views = useQuery(trpc.desk.views.queryOptions())
  const { query, rows, total, totalCapped } = useQueueRows(search)
  const view = views.data?.find(({ filter }) => isInView(search, filter))
  const title = view ? i18n._(viewLabels[view.code]) : t`Meldingen`
  useDocumentTitle(title)
  return (
    <main id="main" tabIndex={-1} className={styles.queue}>
      <QueueSide search={search} onSearch={onSearch} views={views.data ?? []} />
      <section className={styles.main} aria-label={t`Meldingen`}>
        <QueueHead {...{ title, search, onSearch, total, totalCapped }} />
        <div className={styles.scroll} aria-busy={query.isFetching}>
          <PagedList
            query={query}
            isEmpty={rows.length === 0}
            loading={t`De meldingen komen eraan`}
            empty={<Empty onClear={() => onSearch({}, { replace: false })} />}
            moreLabel={t`Meer meldingen`}
            moreClass={styles.more}
          >
            {rows.length > 0 ? (
              <QueueTable
                rows={rows}
                grouped={search.sorteer === undefined}
                caption={title}
                more={query.hasNextPage}
              />
            ) : null}
            {rows.some(({ summary }) => summary === null) ? (
              <p className={`${styles.shielded} small soft`}>
                {t`Wat mensen schreven bij een melding van een andere dienst, lezen alleen 1777 en die dienst. De rest zie je wel.`}
              </p>
            ) : null}
          </PagedList>
        </div>
      </section>
    </main>
  )
}
