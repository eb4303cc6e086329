/** The default alphabet of text messages (3GPP TS 23.038, 6.2.1), without the escape. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** Its extension table: each of these takes two places. */
const extended = '\f^{}\\[~]|€'

const widths = new Map<string, number>([
  ...[...basic].map((sign) => [sign, 1] as const),
  ...[...extended].map((sign) => [sign, 2] as const),
])

/** Signs of print that have a plain one of the same meaning. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
  œ: 'oe',
  Œ: 'OE',
}

const foldSign = (sign: string): string => {
  if (widths.has(sign)) return sign
  const bare = plain[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '')
  return [...bare].every((one) => widths.has(one)) ? bare : sign
}

/** The same words in the default alphabet where each sign has a counterpart there; what has none stays as it is. */
export const foldToGsm = (text: string): string => [...text.normalize('NFC')].map(foldSign).join('')

/** Places that the text takes in the default alphabet; null where it holds a sign that is not in it. */
export function gsmLength(text: string): number | null {
  let length = 0
  for (const sign of text) {
    const width = widths.get(sign)
    if (width === undefined) return null
    length += width
  }
  return length
}
