import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Queue, type SetSearch } from '../features/queue/queue.tsx'
import { hrefs } from '../lib/hrefs.ts'

const route = getRouteApi('/staff/wachtrij')

export const QueuePage = () => {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { history } = useRouter()
  const onSearch: SetSearch = (next, { replace }) => {
    // What was typed is searched a moment later: by then somebody may be on the way to a report, and stays so.
    if (history.location.pathname !== hrefs.queue()) return
    void navigate({ search: next, replace, resetScroll: false })
  }
  return <Queue search={search} onSearch={onSearch} />
}
