import type { Response } from 'express'

/** The nonce of this response's Content-Security-Policy, made by the host; empty where no host stands in front. */
export const nonceOf = ({ locals }: Response): string =>
  typeof locals.nonce === 'string' ? locals.nonce : ''
