import { useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { LoadError } from './load-error.tsx'

type PagedListProps = {
  query: {
    isPending: boolean
    isError: boolean
    isSuccess: boolean
    error: unknown
    refetch: () => unknown
    hasNextPage: boolean
    isFetchingNextPage: boolean
    fetchNextPage: () => unknown
  }
  isEmpty: boolean
  /** Said while the first page is read. */
  loading: string
  /** In place of the lines, where there is none. */
  empty: ReactNode
  /** Of the way to the next page. */
  moreLabel: string
  moreClass: string | undefined
  children: ReactNode
}

/** A list that is read a page at a time: on its way, not read, empty, or its lines and the way to more of them. */
export const PagedList = (props: PagedListProps) => {
  const { query, isEmpty, loading, empty, moreLabel, moreClass, children } = props
  const { t } = useLingui()
  return (
    <>
      {query.isPending ? <Skeleton label={loading} lines={12} /> : null}
      {query.isError ? <LoadError error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && isEmpty ? empty : null}
      {children}
      {query.hasNextPage ? (
        <p className={moreClass}>
          <Button
            pending={query.isFetchingNextPage}
            pendingLabel={t`Even geduld`}
            onClick={() => void query.fetchNextPage()}
          >
            {moreLabel}
          </Button>
        </p>
      ) : null}
    </>
  )
}
