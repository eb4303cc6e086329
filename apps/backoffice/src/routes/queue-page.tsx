import { getRouteApi } from '@tanstack/react-router'
import { Queue } from '../features/queue/queue.tsx'

const route = getRouteApi('/staff/wachtrij')

export const QueuePage = () => {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Queue
      search={search}
      onSearch={(next, { replace }) => navigate({ search: next, replace, resetScroll: false })}
    />
  )
}
