import { useLingui } from '@lingui/react/macro'
import { Button, EmptyState, Skeleton } from '@meldpunt/ui'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { fieldErrorsOf } from '../../lib/field-errors.ts'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { toRefusal } from '../../lib/refusal.ts'
import { trpc } from '../../lib/trpc.ts'
import { AccessFilter } from './access-filter.tsx'
import { AccessRows } from './access-rows.tsx'
import type { AccessSearch } from './access-search.ts'

type AccessLogProps = { search: AccessSearch; onSearch: (next: AccessSearch) => void }

function useAccessLog({ melding, medewerker, persoon }: AccessSearch) {
  const wish = { reference: melding ?? null, memberId: medewerker ?? null, personId: persoon ?? null }
  return useInfiniteQuery(
    trpc.privacy.accessLog.infiniteQueryOptions(wish, {
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
      retry: false,
    }),
  )
}

/** Who looked at whose data, by report, member and person. */
export const AccessLog = ({ search, onSearch }: AccessLogProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const log = useAccessLog(search)
  const rows = log.data?.pages.flatMap((page) => page.rows) ?? []
  const { reference: wrong } = log.isError ? fieldErrorsOf(toRefusal(log.error), language) : {}
  const name = rows.find(({ person }) => person?.personId === search.persoon)?.person?.name
  return (
    <>
      <AccessFilter search={search} error={wrong} onSearch={onSearch} />
      {search.persoon ? (
        <p>
          {name ? t`Alleen wat gegevens van ${name} raakt.` : t`Alleen wat gegevens van één burger raakt.`}
        </p>
      ) : null}
      {log.isPending ? <Skeleton label={t`Het logboek komt eraan`} lines={8} /> : null}
      {log.isError && !wrong ? <LoadError error={log.error} onRetry={() => log.refetch()} /> : null}
      {log.isSuccess && rows.length === 0 ? (
        <EmptyState title={t`Niemand keek`}>{t`Er is niets dat hieraan voldoet.`}</EmptyState>
      ) : null}
      {rows.length > 0 && !wrong ? <AccessRows rows={rows} /> : null}
      {log.hasNextPage && !wrong ? (
        <div className="acts">
          <Button pending={log.isFetchingNextPage} onClick={() => log.fetchNextPage()}>
            {t`Toon oudere`}
          </Button>
        </div>
      ) : null}
    </>
  )
}
