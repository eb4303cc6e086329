import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { useSettled } from './use-settled.ts'

type Street = { street: string; postcode: string }

const shortest = 3
const nothing: readonly Street[] = []

/** Streets of the city that begin or sound like what is typed. */
export function useStreets(typed: string): readonly Street[] {
  const text = useSettled(typed.trim())
  const { data } = useQuery(
    trpc.desk.omnibox.queryOptions(
      { text },
      { enabled: text.length >= shortest, placeholderData: keepPreviousData, staleTime: 60_000 },
    ),
  )
  if (text.length < shortest || !data) return nothing
  return data.hits.flatMap((hit) => (hit.kind === 'street' ? [hit.data] : []))
}
