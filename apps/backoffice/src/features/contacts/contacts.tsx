import { useLingui } from '@lingui/react/macro'
import { toDay } from '@meldpunt/domain'
import { Button, EmptyState, Skeleton } from '@meldpunt/ui'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { ContactRows } from './contact-rows.tsx'
import { ContactsFilter } from './contacts-filter.tsx'
import { type ContactsSearch, daysOf } from './contacts-search.ts'
import { ContactsSummary } from './contacts-summary.tsx'

type ContactsProps = { search: ContactsSearch; onSearch: (next: ContactsSearch) => void }

function useContacts({ kanaal, uitkomst, mijn }: ContactsSearch, days: { from: string; until: string }) {
  const wish = { ...days, channel: kanaal ?? null, outcome: uitkomst ?? null, mine: mijn === 'ja' }
  return useInfiniteQuery(
    trpc.contact.list.infiniteQueryOptions(wish, {
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  )
}

/** Everything that the desk was asked, by which channel, what came of it and how long it took. */
export const Contacts = ({ search, onSearch }: ContactsProps) => {
  const { t } = useLingui()
  const days = daysOf(search, toDay(Date.now()))
  const contacts = useContacts(search, days)
  const rows = contacts.data?.pages.flatMap((page) => page.rows) ?? []
  const [first] = contacts.data?.pages ?? []
  return (
    <>
      <ContactsFilter search={search} days={days} onSearch={onSearch} />
      {contacts.isPending ? <Skeleton label={t`De contacten komen eraan`} lines={8} /> : null}
      {contacts.isError ? <LoadError error={contacts.error} onRetry={() => contacts.refetch()} /> : null}
      {first ? <ContactsSummary view={first} /> : null}
      {contacts.isSuccess && rows.length === 0 ? (
        <EmptyState title={t`Geen contacten`}>{t`In deze dagen is er niets dat hieraan voldoet.`}</EmptyState>
      ) : null}
      {rows.length > 0 ? <ContactRows rows={rows} /> : null}
      {contacts.hasNextPage ? (
        <div className="acts">
          <Button pending={contacts.isFetchingNextPage} onClick={() => contacts.fetchNextPage()}>
            {t`Toon oudere`}
          </Button>
        </div>
      ) : null}
    </>
  )
}
