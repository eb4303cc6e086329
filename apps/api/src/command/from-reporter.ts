import { reopenTermEnds } from '../city/terms.ts'
import type { Build } from './order.ts'

/** What a reporter says with photos beside it; the same whether it comes by the secret link or a clerk types it. */
type Said = { text: string; attachments: string[] }

/** The answer to the question that the report waits for. */
export const buildReply =
  ({ text, attachments }: Said): Build =>
  ({ envelope, today }) => ({ ...envelope, type: 'reply', text, attachments, today })

/** Something that nobody asked for. */
export const buildAddition =
  ({ text, attachments }: Said): Build =>
  ({ envelope }) => ({ ...envelope, type: 'add_information', text, attachments })

/** "This is not solved", within the city's term after the closing. */
export const buildReopenRequest =
  ({ text, attachments }: Said): Build =>
  ({ envelope, report, city }) => ({
    ...envelope,
    type: 'request_reopen',
    text,
    attachments,
    reopenTermEnds: reopenTermEnds(city, report),
  })
