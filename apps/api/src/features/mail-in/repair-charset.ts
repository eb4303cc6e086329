const label = /(charset\s*=\s*"?)(utf-?8|us-ascii|ascii)("?)/gi

/**
 * The same mail as if it was written on an old Windows, which is what most mails are that say UTF-8 and are not: once with
 * its own bytes read so, once with its labels changed, for what is packed in base64 or quoted-printable.
 */
export function* repairCharset(raw: Buffer): Generator<Buffer> {
  yield Buffer.from(new TextDecoder('windows-1252').decode(raw))
  yield Buffer.from(raw.toString('latin1').replace(label, '$1windows-1252$3'), 'latin1')
}

/** Old programs pack other letters in ASCII so (RFC 2152); nobody else reads it. */
export const saysUtf7 = (head: string): boolean => /charset\s*=\s*"?(unicode-1-1-)?utf-?7\b/i.test(head)

export const fromUtf7 = (text: string): string =>
  text.replace(/\+([A-Za-z\d+/]*)-?/g, (whole: string, packed: string) => {
    if (packed === '') return whole === '+-' ? '+' : whole
    const bytes = Buffer.from(packed, 'base64')
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le')
  })
