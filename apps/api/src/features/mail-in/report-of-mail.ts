import type { Actor, Contact, Report, ReportCommand } from '@meldpunt/domain'
import type { Action } from '../../command/action.ts'
import { createReport } from '../../command/create-report.ts'
import { routeAtOnce } from '../../command/route-at-once.ts'
import { buildSubmission } from '../../command/submission.ts'
import { guessLanguage } from './guess-language.ts'
import type { ReadMail } from './read-mail.ts'

/** Who wrote is told by mail; a clerk changes it where somebody writes for another. */
const contactOf = ({ from }: ReadMail): Contact | null =>
  from && { name: from.name, email: from.address, phone: null, channels: ['mail'] }

type Making = {
  mail: ReadMail
  reportId: string
  commandId: string
  description: string
  photoIds: string[]
  actor: Actor
}

/** A new report of a mail, received for the desk to look at; the place and the category follow. */
export function createReportOfMail(action: Action, making: Making): Promise<Report> {
  const { mail, reportId, commandId, description, photoIds: attachments, actor } = making
  const input = {
    ...{ reportId, commandId, description, attachments },
    ...{ category: null, place: null, seenAt: null, answers: {} },
    language: guessLanguage(`${mail.subject} ${mail.text}`),
    contact: contactOf(mail),
  }
  const submit = buildSubmission(action, { input, actor, channel: 'mail', personId: null })
  const next = (received: Report): readonly ReportCommand[] => routeAtOnce(action, received)
  return createReport(action, { commandId, submit, next })
}
