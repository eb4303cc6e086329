import type { DeskContact } from '@meldpunt/db'
import { reference } from '@meldpunt/domain'
import { showPhone } from '../../calls/show-phone.ts'
import type { ContactRow } from './contacts-view.ts'

const secondsOf = ({ channel, startedAt, endedAt }: DeskContact): number | null =>
  endedAt === null || (channel !== 'phone' && channel !== 'desk')
    ? null
    : Math.round((endedAt - startedAt) / 1000)

const reachedAt = ({ phone, email }: DeskContact): string | null =>
  phone === null ? email : showPhone(phone)

function aboutOf({ question, transferredTo, appointment, note }: DeskContact): string | null {
  const day = appointment?.day ? `, ${appointment.day}` : ''
  return question ?? transferredTo ?? (appointment ? `${appointment.about}${day}` : note)
}

export function toContactRow(contact: DeskContact): ContactRow {
  const { id, channel, startedAt, outcome, memberId, memberName, name, reports } = contact
  const who = [name, reachedAt(contact)].filter((part) => part !== null)
  return {
    ...{ id, channel, startedAt, outcome },
    seconds: secondsOf(contact),
    member: memberId === null ? null : { memberId, name: memberName ?? memberId },
    who: who.length === 0 ? null : who.join(', '),
    about: aboutOf(contact),
    reports: reports.map((report) => ({ ...report, reference: reference.format(report.reference) })),
  }
}
