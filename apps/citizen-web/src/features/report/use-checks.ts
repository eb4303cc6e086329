import { useEffect, useState } from 'react'

type Checks = typeof import('./to-submission.ts')

/** The rules of a report are fetched once a step is there; nobody needs them before the first "Verder". */
const fetchChecks = (): Promise<Checks> => import('./to-submission.ts')

/** The rules where they are there already, and a way to wait for them; null when the server is away. */
export function useChecks(): { checks: Checks | null; waitForChecks: () => Promise<Checks | null> } {
  const [checks, setChecks] = useState<Checks | null>(null)
  useEffect(() => {
    fetchChecks().then(setChecks, () => {})
  }, [])
  return { checks, waitForChecks: () => (checks ? Promise.resolve(checks) : fetchChecks().catch(() => null)) }
}
