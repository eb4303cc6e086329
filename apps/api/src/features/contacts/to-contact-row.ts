import type { Appointment, DeskContact } from '@meldpunt/db'
import { formatDay, type Language, reference, showPhone } from '@meldpunt/domain'
import type { ContactRow } from './contacts-view.ts'

const secondsOf = ({ channel, startedAt, endedAt }: DeskContact): number | null =>
  endedAt === null || (channel !== 'phone' && channel !== 'desk')
    ? null
    : Math.round((endedAt - startedAt) / 1000)

const reachedAt = ({ phone, email }: DeskContact): string | null =>
  phone === null ? email : showPhone(phone)

function sayAppointment({ about, day, time }: Appointment, language: Language): string {
  const when = [day && formatDay(day, language), time].filter(Boolean)
  return [about, ...when].join(', ')
}

function aboutOf(contact: DeskContact, language: Language): string | null {
  const { question, transferredTo, appointment, note } = contact
  return question ?? transferredTo ?? (appointment ? sayAppointment(appointment, language) : note)
}

export function toContactRow(contact: DeskContact, language: Language): ContactRow {
  const { id, channel, startedAt, outcome, isOut, memberId, memberName, name, reports } = contact
  const who = [name, reachedAt(contact)].filter((part) => part !== null)
  return {
    ...{ id, channel, startedAt, outcome, isOut },
    seconds: secondsOf(contact),
    member: memberId === null ? null : { memberId, name: memberName ?? memberId },
    who: who.length === 0 ? null : who.join(', '),
    about: aboutOf(contact, language),
    reports: reports.map((report) => ({ ...report, reference: reference.format(report.reference) })),
  }
}
