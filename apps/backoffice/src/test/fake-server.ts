import { vi } from 'vitest'
import type { Inputs, Outputs } from '../lib/trpc.ts'

type Routers = keyof Outputs & keyof Inputs
type Procedures<Router extends Routers> = keyof Outputs[Router] & keyof Inputs[Router] & string
/** A procedure without an answer is answered with nothing. */
type Answer<Output> = [Output] extends [never] ? undefined : Output
type Call = { path: string; input: unknown }
type Refusal = { code: string; rejection?: unknown; stale?: unknown; fieldErrors?: unknown }

/** Thrown by an answer: what the real server would say no with. */
export class Refused extends Error {
  readonly data: Refusal
  constructor(data: Refusal) {
    super(data.code)
    this.data = data
  }
}

const toBody = (call: Call, answers: ReadonlyMap<string, (input: never) => unknown>) => {
  const answer = answers.get(call.path)
  if (!answer) throw new TypeError(`The fake server has no answer for ${call.path}`)
  try {
    // What the client sent was checked against the same types as the answer.
    return { result: { data: Reflect.apply(answer, undefined, [call.input]) } }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const none = { rejection: null, stale: null, fieldErrors: null, requestId: null }
    return { error: { message: error.message, code: -32_000, data: { ...none, ...error.data } } }
  }
}

const callsOf = (url: URL, body: string | null): Call[] => {
  const inputs: Record<string, unknown> = JSON.parse(body ?? url.searchParams.get('input') ?? '{}')
  const paths = url.pathname.replace('/balie/trpc/', '').split(',')
  return paths.map((path, index) => ({ path, input: inputs[index] }))
}

/** What pages ask for beside what they are about. */
const askedInPassing: readonly (readonly [string, () => unknown])[] = [
  ['answer.incidents', () => []],
  ['presence.here', () => []],
  ['inbox.earlier', () => ({ count: 0 })],
  ['mention.list', () => ({ rows: [], unread: 0, nextCursor: null })],
  ['textBlock.list', () => []],
  ['mail.ofReport', () => []],
]

/** A server with typed answers in place of the network; what an app under test calls and sends is written down. */
export function createFakeServer() {
  const answers = new Map<string, (input: never) => unknown>(askedInPassing)
  const calls: Call[] = []
  let away = false
  vi.stubGlobal('fetch', async (target: string | URL, init: RequestInit = {}) => {
    if (away) throw new TypeError('Failed to fetch')
    const url = new URL(String(target), 'http://localhost')
    const made = callsOf(url, typeof init.body === 'string' ? init.body : null)
    calls.push(...made)
    return Response.json(made.map((call) => toBody(call, answers)))
  })
  return {
    /** Answers a procedure from now on. */
    on: <Router extends Routers, Procedure extends Procedures<Router>>(
      router: Router,
      procedure: Procedure,
      answer: (input: Inputs[Router][Procedure]) => Answer<Outputs[Router][Procedure]>,
    ) => answers.set(`${router}.${procedure}`, answer),
    /** What was sent to a procedure, in order. */
    sentTo: (path: string): unknown[] => calls.filter((call) => call.path === path).map((call) => call.input),
    setAway: (value: boolean) => {
      away = value
    },
  }
}

export type FakeServer = ReturnType<typeof createFakeServer>
