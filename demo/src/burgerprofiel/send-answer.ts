import { setTimeout as wait } from 'node:timers/promises'
import type { Request, RequestHandler, Response } from 'express'
import { type Answer, problem } from './answer.ts'
import type { Fault, Faults } from './faults.ts'

const send = (response: Response, { status, body, headers = {} }: Answer) => {
  response.status(status).set(headers)
  if (body === null) response.end()
  else response.send(JSON.stringify(body))
}

const faulty = ({ kind, retryAfter }: Fault): Answer | null => {
  if (kind === 'error') return problem(500, 'Switched on in the simulator')
  if (kind !== 'too_many') return null
  const refusal = problem(429, `Try again in ${retryAfter} s`)
  return { ...refusal, headers: { ...refusal.headers, 'retry-after': String(retryAfter) } }
}

/** Who has hung up by then gets no answer, and what was asked is not done. */
const hungUpWhileWaiting = async (request: Request, delayMs: number) => {
  const gone = new AbortController()
  const leave = () => gone.abort()
  request.socket.once('close', leave)
  await wait(delayMs, undefined, { signal: gone.signal, ref: false }).catch(() => undefined)
  request.socket.off('close', leave)
  return gone.signal.aborted
}

type Answering = { faults: Faults; on: Fault['on'] }

/** Answers a request as its handler says, unless the fault of the moment comes in between. */
export const answering =
  (
    { faults, on }: Answering,
    handle: (request: Request, fault: Fault) => Answer | Promise<Answer>,
  ): RequestHandler =>
  async (request, response) => {
    const fault = faults.meet(on)
    const instead = faulty(fault)
    if (instead) return send(response, instead)
    if (fault.kind === 'slow' && (await hungUpWhileWaiting(request, fault.delayMs))) return
    const answer = await handle(request, fault)
    if (fault.kind === 'lost') request.socket.destroy()
    else send(response.type('json'), answer)
  }
