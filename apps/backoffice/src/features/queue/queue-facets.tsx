import { useLingui } from '@lingui/react/macro'
import { FacetList } from '@meldpunt/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dueCodes, parseQueueSearch, type QueueSearch, toFilter } from '../../lib/queue-search.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { dueCodeLabels } from '../../words/views.ts'
import type { SetSearch } from './queue.tsx'

type Facets = Outputs['desk']['facets']
type ListName = 'status' | 'wat' | 'waar' | 'dienst' | 'termijn'

const none: Facets = { statuses: [], categories: [], postcodes: [], departments: [], due: [] }

/** The counts beside each filter say what a click would leave; a chosen one stays on even when it leaves nothing. */
export const QueueFacets = ({ search, onSearch }: { search: QueueSearch; onSearch: SetSearch }) => {
  const { t, i18n } = useLingui()
  const facets = useQuery(
    trpc.desk.facets.queryOptions(toFilter(search), { placeholderData: keepPreviousData }),
  )
  const found = facets.data ?? none
  // Which terms there are is known here, so that they stand in the order of urgency.
  const due = dueCodes.flatMap((code) =>
    found.due
      .filter((facet) => facet.code === code)
      .map((facet) => ({ ...facet, label: i18n._(dueCodeLabels[code]) })),
  )
  const lists: { name: ListName; title: string; facets: Facets['due'] }[] = [
    { name: 'status', title: t`Status`, facets: found.statuses },
    { name: 'termijn', title: t`Termijn`, facets: due },
    { name: 'dienst', title: t`Dienst`, facets: found.departments },
    { name: 'wat', title: t`Wat`, facets: found.categories },
    { name: 'waar', title: t`Waar`, facets: found.postcodes },
  ]
  return lists
    .filter((list) => list.facets.length > 1 || search[list.name])
    .map(({ name, title, facets: options }) => (
      <FacetList
        key={name}
        title={title}
        name={name}
        options={options.map(({ code, label, count }) => ({ value: code, label, count }))}
        selected={[...(search[name] ?? [])]}
        onChange={(values) => onSearch(parseQueueSearch({ ...search, [name]: values }), { replace: true })}
      />
    ))
}
