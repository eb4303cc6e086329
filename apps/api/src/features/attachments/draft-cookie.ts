import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'express'
import { citizenCookie, cookiesOf } from '../../http/cookies.ts'

const nameOf = (reportId: string) => `mp_draft_${reportId}`

const proofOf = (key: Buffer, reportId: string): string =>
  createHmac('sha256', key).update(`meldpunt-draft:1:${reportId}`).digest('base64url').slice(0, 22)

type Keeper = { publicUrl: string; key: Buffer }

/** Lets the browser that uploaded a photo see it before the report is sent; nobody else, until a link or a session proves more. */
export const setDraftCookie = (response: Response, { publicUrl, key }: Keeper, reportId: string): void =>
  void response.cookie(nameOf(reportId), proofOf(key, reportId), citizenCookie(publicUrl, 1))

export function holdsDraft(request: Request, key: Buffer, reportId: string): boolean {
  const shown = Buffer.from(cookiesOf(request).get(nameOf(reportId)) ?? '')
  const proof = Buffer.from(proofOf(key, reportId))
  return shown.length === proof.length && timingSafeEqual(shown, proof)
}
