import { hideNumbers } from './hide-numbers.ts'

type Said = { status: number | null; detail: string; retryAfterMs?: number | null }

/** Who we are, when we come and what is broken over there may mend itself; what we sent does not. */
const mayPass: readonly number[] = [401, 403, 408, 425, 429]
const isAboutUs = (status: number): boolean => status >= 400 && status < 500 && !mayPass.includes(status)

/** A service did not do what we asked. The message is for the delivery log and holds no personal data. */
export class ServiceProblem extends Error {
  readonly code: string
  /** Repeating cannot help. */
  readonly permanent: boolean
  /** How long it wants to be left alone. */
  readonly retryAfterMs: number | null

  constructor({ status, detail, retryAfterMs = null }: Said) {
    super(hideNumbers(detail))
    this.name = 'ServiceProblem'
    this.code = status === null ? 'no answer' : `HTTP ${status}`
    this.permanent = status !== null && isAboutUs(status)
    this.retryAfterMs = retryAfterMs
  }
}
