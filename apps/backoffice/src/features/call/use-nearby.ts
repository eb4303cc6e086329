import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import type { CallDraft } from './call-draft.ts'
import type { NearbyReport } from './call-views.ts'
import { useSettled } from './use-settled.ts'

const nothing: readonly NearbyReport[] = []

/** Open reports of this kind around this place, nearest first; nothing to look for without a place. */
export function useNearby({
  category,
  place,
}: Pick<CallDraft, 'category' | 'place'>): readonly NearbyReport[] {
  const street = useSettled(place.text.trim())
  const houseNumber = useSettled(place.houseNumber.trim())
  const { data } = useQuery(
    trpc.desk.nearby.queryOptions(
      {
        category: category || null,
        street: street || null,
        houseNumber: houseNumber || null,
        postcode: place.postcode.trim() || null,
        lat: null,
        lon: null,
      },
      { enabled: street.length > 2, placeholderData: keepPreviousData, staleTime: 0 },
    ),
  )
  return street.length > 2 ? (data ?? nothing) : nothing
}
