/** Mails that came in, and addresses from which mails came back. */
export {
  findMail,
  findMailByHash,
  findSameMail,
  listMailsOfReport,
  listOpenMails,
} from './queries/mail/find-mail.ts'
export { type IncomingMail, type MailKind, type MailPart, mailKinds } from './queries/mail/incoming-mail.ts'
export {
  type BadAddress,
  clearBadAddress,
  findBadAddress,
  markBadAddress,
} from './stores/mail/bad-addresses.ts'
export {
  insertMail,
  lockMail,
  lockMessageId,
  type NewMail,
  setMailReport,
  settleMail,
} from './stores/mail/incoming-mails.ts'
export { settleBounce } from './stores/mail/settle-bounce.ts'
