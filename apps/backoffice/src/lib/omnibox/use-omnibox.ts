import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { trpc } from '../trpc.ts'
import type { OmniHit } from './omni-hit.ts'

/** Typing goes on: shorter than between two strokes of a quick typist, and one question instead of three. */
const pause = 60
const longest = 200
const none: readonly OmniHit[] = []

export type OmniboxAnswer = {
  hits: readonly OmniHit[]
  more: boolean
  /** The hits are those of the text as it stands now. */
  settled: boolean
  failed: boolean
}

/** Less than three letters or two digits fits everything, so that it is not asked. */
const isEnough = (text: string): boolean => /(\p{L}.*){3}|(\p{N}.*){2}|[\p{L}\p{N}]{3}/u.test(text)

/** What a text may mean, asked of the server while somebody types; the hits before stay until there are new ones. */
export function useOmnibox(text: string, limit = 7): OmniboxAnswer {
  const wanted = text.trim().slice(0, longest)
  const asked = usePaused(wanted)
  const enabled = isEnough(asked) && isEnough(wanted)
  const query = useQuery(
    trpc.desk.omnibox.queryOptions({ text: asked, limit }, { enabled, placeholderData: keepPreviousData }),
  )
  if (!isEnough(wanted)) return { hits: none, more: false, settled: true, failed: false }
  const settled = asked === wanted && (query.isError || (query.isSuccess && !query.isPlaceholderData))
  const { hits, more } = query.data ?? { hits: none, more: false }
  return { hits, more, settled, failed: query.isError }
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
