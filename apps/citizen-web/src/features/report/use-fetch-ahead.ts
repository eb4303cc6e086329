import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { fetchSender } from './start-sending.ts'

/** Fetches the other steps while the person types: after that a report needs the network only to leave. */
export function useFetchAhead(): void {
  const router = useRouter()
  useEffect(() => {
    const ahead = Object.values(router.routesByPath).filter(({ fullPath }) =>
      /^\/\$lang\/(melden|verstuurd)/.test(fullPath),
    )
    void Promise.allSettled([fetchSender(), ...ahead.map((route) => router.loadRouteChunk(route))])
  }, [router])
}
