import { randomBytes } from 'node:crypto'
import { renderPhoto } from '@meldpunt/demo/photos'

const headOf = (number: number, type: string): string =>
  [
    `From: Burger ${number} <burger.${number}@voorbeeld.be>`,
    'To: 1777@kortrijk.example',
    `Message-ID: <bench-${number}-${randomBytes(4).toString('hex')}@voorbeeld.be>`,
    `Subject: Losse tegel ${number}`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
  ].join('\r\n')

const said = (number: number) =>
  `In de Kerkstraat ligt tegel ${number} los, ik ben er bijna over gevallen.\r\n`

type Kind = (number: number, photo: Buffer) => string

const plain: Kind = (number) => `${headOf(number, 'text/plain; charset=utf-8')}\r\n\r\n${said(number)}`

const html: Kind = (number) =>
  `${headOf(number, 'text/html; charset=utf-8')}\r\n\r\n<p>${said(number)}</p>${'<p>Met vriendelijke groeten</p>'.repeat(200)}`

const long: Kind = (number) => `${plain(number, Buffer.alloc(0))}${said(number).repeat(14_000)}`

const withPhoto: Kind = (number, photo) => {
  const lines = photo.toString('base64').replace(/.{76}/g, '$&\r\n')
  return `${headOf(number, 'multipart/mixed; boundary=deel')}\r\n\r\n--deel\r\nContent-Type: text/plain\r\n\r\n${said(number)}\r\n--deel\r\nContent-Type: image/webp; name=tegel.webp\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=tegel.webp\r\n\r\n${lines}\r\n--deel--\r\n`
}

/** Of every ten mails seven are plain, two are HTML, one has a photo; of every fifty one has a megabyte of text. */
const kindOf = (number: number): Kind => {
  if (number % 50 === 0) return long
  if (number % 10 === 3) return withPhoto
  return number % 5 === 1 ? html : plain
}

/** So many different mails, as a mailbox holds them. */
export const letters = async (count: number): Promise<readonly Buffer[]> => {
  const { photo } = await renderPhoto('tegel')
  return Array.from({ length: count }, (_, number) => Buffer.from(kindOf(number)(number, photo)))
}
