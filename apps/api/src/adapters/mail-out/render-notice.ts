import type { NoticeWords } from '@meldpunt/domain'
import type { NoticeMail } from './notice-mail.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'

/** A notice laid out as a mail: the same for sending and for looking at it beforehand. */
export const renderNotice = (
  words: NoticeWords,
  mail: NoticeMail,
): { subject: string; text: string; html: string } => ({
  subject: words.subject,
  text: renderText(words, mail),
  html: renderHtml(words, mail),
})
