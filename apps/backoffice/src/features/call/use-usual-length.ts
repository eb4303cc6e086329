import { addDays, toDay } from '@meldpunt/domain'
import { useQuery } from '@tanstack/react-query'
import { useNow } from '../../lib/now.ts'
import { trpc } from '../../lib/trpc.ts'

const daysBack = 7
const day = 86_400_000

/** How long half of the talks of the last week lasted at most, in milliseconds; null while there is nothing to go by. */
export function useUsualLength(): number | null {
  const today = toDay(useNow())
  const period = { from: addDays(today, -daysBack), until: today, channel: 'phone' as const }
  const { data } = useQuery(trpc.contact.list.queryOptions(period, { staleTime: day }))
  return data?.medianSeconds ? data.medianSeconds * 1000 : null
}
