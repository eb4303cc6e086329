import type { AccessLine, ErasureRequest, KeptBeside, Person } from '@meldpunt/db'
import {
  type Language,
  type Report,
  type ReportEvent,
  reference,
  shownStatus,
  statusLabels,
  timeline,
} from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { maskAddress } from '../../report-view/mask-address.ts'
import type { KeptReport, KeptView } from './kept-view.ts'

const moment = (at: number): string => new Date(at).toISOString()
const momentOrNull = (at: number | null): string | null => (at === null ? null : moment(at))

/** Everything that was read of a person. */
export type Kept = {
  now: number
  city: City
  language: Language
  publicUrl: string
  person: Person
  reports: readonly { report: Report; events: readonly ReportEvent[] }[]
  beside: KeptBeside
  access: readonly AccessLine[]
  requests: readonly ErasureRequest[]
}

function toPerson(person: Person): KeptView['person'] {
  const { givenName, familyName, birthDate, language, email, emailConfirmed, pendingEmail, phone, wants } =
    person
  return {
    ...{ givenName, familyName, birthDate, language, email, emailConfirmed, pendingEmail, phone, wants },
    nationalNumber: {
      fingerprint: person.nationalNumberHash !== null,
      sealed: person.nationalNumberSealed !== null,
    },
    knownSince: moment(person.createdAt),
    signedInAt: momentOrNull(person.signedInAt),
    visitedAt: momentOrNull(person.visitedAt),
  }
}

/** Whoever the report was linked to by mistake was told of it too: of their address the owner learns no more than that. */
function addressOf(
  { channel, address }: KeptBeside['notices'][number],
  { contact }: Report,
  { person }: Kept,
) {
  if (channel !== 'mail' && channel !== 'sms') return null
  const own = [person.email, person.phone, contact?.email, contact?.phone]
  const isOwn = own.some((one) => one?.toLowerCase() === address?.toLowerCase())
  return isOwn ? address : maskAddress(address)
}

/** A mail from another address than theirs, about a report of theirs, is of who wrote it. */
const mailsOf = ({ contact, id }: Report, { beside, person }: Kept): KeptReport['mails'] =>
  beside.mails
    .filter(({ reportId }) => reportId === id)
    .filter(({ fromAddress }) =>
      [person.email, contact?.email].some((own) => own && own.toLowerCase() === fromAddress?.toLowerCase()),
    )
    .map(toMail)

const toMail = ({ receivedAt, fromAddress, subject, text, attachments }: KeptBeside['mails'][number]) => ({
  ...{ at: moment(receivedAt), from: fromAddress, subject, text },
  files: attachments.map(({ name }) => name),
})

/** What stands beside one report. */
function besideOf(report: Report, kept: Kept): Pick<KeptReport, 'photos' | 'notices' | 'calls' | 'mails'> {
  const { beside, publicUrl } = kept
  const isOfIt = ({ reportId }: { reportId: string | null }) => reportId === report.id
  return {
    photos: beside.attachments
      .filter(isOfIt)
      .filter(({ uploadedByKind }) => uploadedByKind === 'reporter')
      .map((photo) => ({ url: `${publicUrl}/api/attachments/${photo.id}`, at: moment(photo.createdAt) })),
    notices: beside.notices.filter(isOfIt).map((notice) => {
      const { createdAt, channel, kind, state } = notice
      return { at: moment(createdAt), channel, kind, address: addressOf(notice, report, kept), state }
    }),
    calls: beside.contacts.filter(isOfIt).map(({ channel, startedAt, name, phone, email, note }) => ({
      ...{ channel, name, phone, email, note },
      startedAt: moment(startedAt),
    })),
    mails: mailsOf(report, kept),
  }
}

function toReport({ report, events }: Kept['reports'][number], kept: Kept): KeptReport {
  const { language, city } = kept
  const names = city.names(language)
  const link = events.findLast((event) => event.type === 'reporter_linked')
  return {
    reference: reference.format(report.reference),
    channel: report.channel,
    status: statusLabels[language][shownStatus(report)],
    receivedAt: moment(report.receivedAt),
    category: report.category === null ? null : names.category(report.category),
    description: report.description,
    place: report.place?.text ?? null,
    contact: report.contact,
    answers: report.answers,
    linkedBy: link?.facts.evidence ?? [],
    history: timeline(events, 'reporter', { language, names }).map(({ at, title, sentence, text, by }) => ({
      ...{ at: moment(at), title, sentence, by },
      text: text?.text ?? null,
    })),
    ...besideOf(report, kept),
  }
}

const toContact = ({ channel, startedAt, outcome, phone, email, note }: KeptBeside['contacts'][number]) => ({
  ...{ channel, outcome, phone, email, note },
  startedAt: moment(startedAt),
})

export function toKeptView(kept: Kept): KeptView {
  return {
    madeAt: moment(kept.now),
    person: toPerson(kept.person),
    reports: kept.reports.map((report) => toReport(report, kept)),
    contacts: kept.beside.contacts
      .filter(({ personId, reportId }) => personId === kept.person.id || reportId === null)
      .map(toContact),
    mails: kept.beside.mails.filter(({ reportId }) => reportId === null).map(toMail),
    access: kept.access.map((line) => ({
      ...{ at: moment(line.at), by: line.actor, what: line.what },
      reference: line.reference === null ? null : reference.format(line.reference),
    })),
    erasureRequests: kept.requests.map(({ askedAt, doneAt, outcome }) => ({
      ...{ askedAt: moment(askedAt), doneAt: momentOrNull(doneAt), outcome },
    })),
  }
}
