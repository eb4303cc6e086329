import { useLingui } from '@lingui/react/macro'
import { Button, EmptyState, Skeleton } from '@meldpunt/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { MentionRows } from './mention-rows.tsx'

/** The internal notes in which colleagues called me. */
export const Mentions = () => {
  const { t } = useLingui()
  const mentions = useInfiniteQuery(
    trpc.mention.list.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor }),
  )
  if (mentions.isPending) return <Skeleton label={t`De notities komen eraan`} lines={6} />
  if (mentions.isError) return <LoadError error={mentions.error} onRetry={() => mentions.refetch()} />
  const rows = mentions.data.pages.flatMap((page) => page.rows)
  if (rows.length === 0)
    return (
      <EmptyState title={t`Niemand riep je`}>
        {t`Schrijft een collega @ en je naam in een interne notitie, dan staat ze hier.`}
      </EmptyState>
    )
  return (
    <>
      <MentionRows rows={rows} />
      {mentions.hasNextPage ? (
        <div className="acts">
          <Button pending={mentions.isFetchingNextPage} onClick={() => mentions.fetchNextPage()}>
            {t`Toon oudere`}
          </Button>
        </div>
      ) : null}
    </>
  )
}
