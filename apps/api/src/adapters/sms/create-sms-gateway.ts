import type { Instant, QuietHours } from '@meldpunt/domain'
import { readProblem } from '../web-service/read-problem.ts'
import { ServiceProblem } from '../web-service/service-problem.ts'
import { fillBody } from './fill-body.ts'
import type { SmsConfig } from './sms-config.ts'

const timeoutMs = 10_000

/** The same id is the same message: a gateway that knows `Idempotency-Key` sends it once, however often it is handed over. */
type OutgoingSms = { id: string; to: string; text: string }

export type SmsGateway = {
  quietHours: QuietHours
  /** What every text begins with. */
  signedBy: string
  /** Throws a `ServiceProblem` when the gateway did not take it. */
  send: (sms: OutgoingSms) => Promise<void>
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error')

/** The adapter for a gateway of text messages over HTTP. */
export function createSmsGateway(
  config: SmsConfig,
  { clock, signedBy }: { clock: () => Instant; signedBy: string },
): SmsGateway {
  const { url, authorization, sender, body, quietHours } = config
  const send = async ({ id, to, text }: OutgoingSms) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'idempotency-key': id,
        ...(authorization !== null && { authorization }),
      },
      body: JSON.stringify(fillBody(body, { id, to, sender, text })),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => {
      throw new ServiceProblem({ status: null, detail: causeOf(error) })
    })
    if (!response.ok) throw await readProblem(response, clock())
    // Read to its end, so that the connection can be used again.
    await response.arrayBuffer().catch(() => null)
  }
  return { quietHours, signedBy, send }
}
