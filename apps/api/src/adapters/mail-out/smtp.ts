import { createTransport } from 'nodemailer'
import type { SmtpConfig } from '../../deps.ts'
import type { Letter, SendLetter } from './letter.ts'

export type MailOut = { send: SendLetter; close: () => void }

const second = 1000

const headersOf = ({ thread, language }: Letter, listId: string) => ({
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  'List-Id': listId,
  'Content-Language': language,
  ...(thread !== null && { References: thread, 'In-Reply-To': thread }),
})

/** Mail goes out over SMTP, on connections that stay open. */
export function createMailOut({ url, from }: SmtpConfig, publicUrl: string): MailOut {
  const transport = createTransport({
    url,
    pool: true,
    // As many as the channel has lanes, so that no letter waits for another; `?maxConnections=` in the address asks for fewer.
    maxConnections: 20,
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout: 30 * second,
  })
  const listId = `<meldingen.${new URL(publicUrl).hostname}>`
  const send: SendLetter = async (letter) => {
    const { to, subject, text, html, messageId, replyTo } = letter
    const sent = await transport.sendMail({
      ...{ from, to, subject, text, html, messageId },
      ...(replyTo !== null && { replyTo }),
      headers: headersOf(letter, listId),
      // Texts of people are in the mail: nothing in it may make us read a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return { detail: typeof sent.response === 'string' ? sent.response.slice(0, 300) : null }
  }
  return { send, close: () => transport.close() }
}
