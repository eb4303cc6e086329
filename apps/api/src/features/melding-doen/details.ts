import type { Response } from 'express'
import { requestIdOf } from '../../http/request-log.ts'

const titles = {
  token_required: 'A bearer token is needed',
  invalid_token: 'The bearer token is not valid',
  insufficient_scope: 'The bearer token lacks the scope',
  issuer_away: 'The keys of the token issuer cannot be had now; try again',
  invalid: 'The report is not valid',
  not_json: 'The body is no JSON',
  too_large: 'The body is too large',
  wrong_type: 'The body must be application/json',
  idempotency_key_required: 'The header Idempotency-Key is needed',
  idempotency_key_reused: 'This Idempotency-Key came with another report before',
  internal: 'Something failed here; the same request may be sent again',
} as const
export type DetailsCode = keyof typeof titles

/** What is wrong with one part of the body: where (JSON Pointer, RFC 6901) and how to mend it, in the person's language. */
export type PartError = { pointer: string; detail: string }

type Details = { status: number; code: DetailsCode; detail?: string; errors?: readonly PartError[] }

/** Problem details (RFC 9457), for programs always; `code` is stable. */
export function sendDetails(response: Response, { status, code, detail, errors }: Details): void {
  const problem = {
    type: `urn:meldpunt:problem:${code.replaceAll('_', '-')}`,
    title: titles[code],
    status,
    ...(detail !== undefined && { detail }),
    instance: `urn:meldpunt:request:${requestIdOf(response.locals)}`,
    ...(errors !== undefined && { errors }),
  }
  response.status(status).type('application/problem+json').send(JSON.stringify(problem))
}
