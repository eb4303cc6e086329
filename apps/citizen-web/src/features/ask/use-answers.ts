import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { AnswerHits } from '../../lib/api.ts'

/** Shorter than this a word says nothing yet. */
const shortest = 3
/** Between two keys of somebody who types; asked sooner, most answers would be for half a word. */
const pause = 180

const none: AnswerHits = []

/** The answers to what is typed; those before stay until the next are there. Without a network there are none. */
export function useAnswers(text: string): AnswerHits {
  const { api, language } = useRouter().options.context
  const [found, setFound] = useState(none)
  const wanted = text.trim().slice(0, 200)
  useEffect(() => {
    if (wanted.length < shortest) return
    let over = false
    const show = (hits: AnswerHits) => {
      if (!over) setFound(hits)
    }
    const timer = setTimeout(() => {
      api.answers({ text: wanted, language, counts: false }).then(show, () => show(none))
    }, pause)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [api, language, wanted])
  return wanted.length < shortest ? none : found
}
