import { useEffect, useState } from 'react'

const pause = 250

/** A text once the typing pauses: the server is asked about words, not about letters. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
