import { useEffect, useState } from 'react'
import { isRecord } from '../../lib/is-record.ts'
import { keptAt } from './call-keep.ts'
import type { CallScreen } from './use-call-screen.ts'

type Watched = Pick<CallScreen, 'call' | 'form'> & { onRenew: () => void }

/**
 * What was typed in another tab of the same call is shown here as soon as this one is looked at again, before a letter here
 * could put older words in its place.
 */
export function useOtherTab({ call, form, onRenew }: Watched): void {
  const { id, savedAt, draft } = call
  const [begunWith] = useState(savedAt ?? 0)
  const { saver } = form
  useEffect(() => {
    const own = Math.max(begunWith, keptAt(id), saver.saved.get().at ?? 0)
    if (savedAt !== null && savedAt > own && isRecord(draft)) onRenew()
  }, [id, savedAt, draft, begunWith, saver, onRenew])
}
