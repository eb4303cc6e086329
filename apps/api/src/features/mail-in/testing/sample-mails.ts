type Sample = {
  from?: string
  to?: string
  subject?: string
  headers?: Readonly<Record<string, string>>
  body?: string | Buffer
}

let latest = 0

/** The bytes of a mail as a mail program writes it; every one has an id of its own. */
export function mailBytes({ from, to, subject, headers, body }: Sample = {}): Buffer {
  latest += 1
  const all = {
    From: from ?? 'Zoë Maes <zoe@example.org>',
    To: to ?? '1777@city.example',
    Subject: subject ?? 'Losse tegel',
    'Message-ID': `<sample-${latest}@example.org>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  const head = Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
  const said = body ?? 'In de Kerkstraat ligt een tegel los.'
  return Buffer.concat([Buffer.from(`${head}\r\n`), Buffer.from(said)])
}

export type SamplePart = {
  type: string
  content: string | Buffer
  name?: string
  disposition?: 'inline' | 'attachment'
  /** Left as it is instead of packed in base64. */
  plain?: true
}

const headOf = ({ type, name, disposition = 'attachment', plain }: SamplePart): string =>
  [
    `Content-Type: ${type}`,
    ...(name ? [`Content-Disposition: ${disposition}; filename="${name}"`] : []),
    ...(plain ? [] : ['Content-Transfer-Encoding: base64']),
  ].join('\r\n')

const partBytes = (part: SamplePart): string => {
  const content = Buffer.from(part.content)
  const said = part.plain ? content.toString() : content.toString('base64').replace(/.{76}/g, '$&\r\n')
  return `--part\r\n${headOf(part)}\r\n\r\n${said}\r\n`
}

type Multipart = Sample & { kind?: string; parts: readonly SamplePart[] }

/** A mail of several parts; `kind` is what follows `multipart/`. */
export const multipart = ({ kind = 'mixed', parts, headers, ...rest }: Multipart): Buffer =>
  mailBytes({
    ...rest,
    headers: { 'Content-Type': `multipart/${kind}; boundary=part`, ...headers },
    body: `${parts.map(partBytes).join('')}--part--\r\n`,
  })

type Returned = { messageId: string; recipient: string; action?: string; status?: string; to?: string }

/** What a mail server sends when a mail of ours does not arrive (RFC 3464). */
export const bounce = ({ messageId, recipient, action = 'failed', status = '5.1.1', to }: Returned): Buffer =>
  multipart({
    ...{ from: 'MAILER-DAEMON@mx.example.org', subject: 'Undelivered Mail Returned to Sender' },
    ...(to !== undefined && { to }),
    kind: 'report; report-type=delivery-status',
    headers: { 'Auto-Submitted': 'auto-replied', 'Return-Path': '<>' },
    parts: [
      { type: 'text/plain', content: 'I am sorry to have to inform you', plain: true },
      {
        ...{ type: 'message/delivery-status', plain: true },
        content: `Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown`,
      },
      { type: 'text/rfc822-headers', content: `Message-ID: ${messageId}\r\nTo: ${recipient}`, plain: true },
    ],
  })
