import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import type { CallDraft } from './call-draft.ts'
import { descriptionOf, placeOf } from './call-report.ts'
import type { PromiseView } from './call-views.ts'
import { useSettled } from './use-settled.ts'

/** What may be promised for the report as it stands; asked again as the category, the place or an answer changes. */
export function usePromise(draft: CallDraft): PromiseView | null {
  const description = useSettled(descriptionOf(draft))
  const place = placeOf(draft)
  const street = useSettled(place?.street ?? '')
  const { category, channel, answers } = draft
  const { data } = useQuery(
    trpc.desk.promise.queryOptions(
      { category, channel, answers, description, street: street || null, postcode: place?.postcode || null },
      { enabled: category !== '', placeholderData: keepPreviousData, staleTime: 60_000 },
    ),
  )
  return category === '' ? null : (data ?? null)
}
