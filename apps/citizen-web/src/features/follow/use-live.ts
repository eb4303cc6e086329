import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { FollowView } from '../../lib/api.ts'

/** Listens while the page is open and reads it again when the report changed; true once there was news. */
export function useLive({ reportId, version }: FollowView): boolean {
  const router = useRouter()
  const shown = useRef(version)
  const [hasNews, setNews] = useState(false)
  shown.current = version
  useEffect(() => {
    let stop = () => {}
    let isGone = false
    const onVersion = (changed: number) => {
      if (changed <= shown.current) return
      setNews(true)
      void router.invalidate()
    }
    // Comes after the page itself: nobody waits for it.
    import('./live.ts').then(
      ({ listen }) => {
        if (!isGone) stop = listen(reportId, onVersion)
      },
      // Without a network it does not come; then the page shows what it has, and a reload brings both.
      () => {},
    )
    return () => {
      isGone = true
      stop()
    }
  }, [reportId, router])
  return hasNews
}
