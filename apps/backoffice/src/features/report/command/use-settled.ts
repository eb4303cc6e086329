import { useEffect, useState } from 'react'

const pause = 300

/** What was typed, once the typing paused: so that not every letter asks the server. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
