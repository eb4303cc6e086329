import { useQuery } from '@tanstack/react-query'
import { type Outputs, trpc } from './trpc.ts'

const empty: Outputs['desk']['lists'] = { departments: [], partners: [], categories: [], members: [] }

/** What forms choose from; changes seldom, so that it is read once in a while. */
export const useLists = (): Outputs['desk']['lists'] =>
  useQuery(trpc.desk.lists.queryOptions(undefined, { staleTime: 600_000 })).data ?? empty

export const toOptions = (items: readonly { code: string; name: string }[]) =>
  items.map(({ code, name }) => ({ value: code, label: name }))
