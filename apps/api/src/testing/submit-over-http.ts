import * as z from 'zod/mini'
import type { RouterInputs } from '../router.ts'
import { cookiesSetBy, type TestEdge } from './test-edge.ts'
import { submission } from './test-reports.ts'

const answer = z.object({
  result: z.object({ data: z.object({ reportId: z.string(), followUrl: z.string() }) }),
})

export type SubmittedOverHttp = { reportId: string; followUrl: string; cookie: string }

/** Sends a report as the citizen site does, with the cookie of who signed in, and keeps that of its secret link. */
export async function submitOverHttp(
  edge: Pick<TestEdge, 'url'>,
  changes: Partial<RouterInputs['citizen']['submit']> = {},
  signedIn = '',
): Promise<SubmittedOverHttp> {
  const response = await fetch(`${edge.url}/trpc/citizen.submit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: edge.url, cookie: signedIn },
    body: JSON.stringify(submission(changes)),
  })
  const { data } = answer.parse(await response.json()).result
  return { ...data, cookie: cookiesSetBy(response) }
}
