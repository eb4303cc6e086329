import { cleanLine, cleanText } from '../clean-text.ts'
import { longestHtml, textOfHtml } from '../html/text-of-html.ts'
import type { Part, ReadMail } from '../read-mail.ts'
import { isWinmail } from '../signs/unreadable.ts'
import { readWinmail, type Winmail, type WinmailFile } from './read-winmail.ts'

const toPart = ({ name, mediaType, content }: WinmailFile): Part => ({
  name: cleanLine(name).slice(0, 200),
  mediaType: cleanLine(mediaType).slice(0, 100),
  content,
  inline: false,
})

const wordsOf = ({ text, html }: Winmail): string =>
  cleanText(text) || cleanText(textOfHtml(html.slice(0, longestHtml)))

/**
 * A mail with what Outlook packed in `winmail.dat`: its files in the place of that file, and its words where the mail has
 * none. A file that holds neither, or that cannot be read, stays as it is.
 */
export function unpackWinmail(mail: ReadMail): ReadMail {
  const unpacked = mail.parts.map((part) => ({
    part,
    found: isWinmail(part) ? readWinmail(part.content) : null,
  }))
  const inside = unpacked.flatMap(({ found }) => (found === null ? [] : [wordsOf(found)])).find(Boolean) ?? ''
  const parts = unpacked.flatMap(({ part, found }) => {
    const isEmpty = found === null || (found.files.length === 0 && wordsOf(found) === '')
    return isEmpty ? [part] : found.files.map(toPart)
  })
  return { ...mail, text: mail.text || inside, parts }
}
