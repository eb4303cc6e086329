import type { DeskItem as StoredItem } from '@meldpunt/db'
import { type Instant, type Language, reference, showPhone, statusLabels } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { toMailReason } from '../../mail/mail-reason.ts'
import { bareSubject, withoutSubject } from '../../mail/subject.ts'
import { toDueView } from '../../report-view/due-view.ts'
import { toNamed } from '../../report-view/named.ts'
import { toPresentView } from '../../report-view/present-view.ts'
import type { DeskItem } from './inbox-view.ts'

type Reading = { city: City; language: Language; now: Instant }

const longestLine = 140
const longestSubject = 60

const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`

/** Of a report that came by mail what its writer called it; a mail that a person has to see stays as it came. */
const subjectOf = ({ kind, subject }: StoredItem): string =>
  kind === 'report' ? bareSubject(subject ?? '') : (subject ?? '')

/** A report has no subject: its category and place, else how its text begins; what is in the subject is not said twice. */
function wordsOf(item: StoredItem, label: string | null): Pick<DeskItem, 'subject' | 'firstLine'> {
  const text = (item.text ?? '').replace(/\s+/g, ' ').trim()
  const titled = subjectOf(item) || (label && [label, item.placeText].filter(Boolean).join(', '))
  if (titled) {
    const rest = withoutSubject(withoutSubject(text, titled), bareSubject(titled))
    return { subject: shorten(titled, 100), firstLine: shorten(rest, longestLine) }
  }
  const subject = shorten(text, longestSubject)
  const rest = text.slice(subject === text ? text.length : longestSubject).trim()
  return { subject, firstLine: shorten(rest, longestLine) }
}

/** A number as people read it; any other address as it is. */
const addressOf = ({ kind, address }: StoredItem): string | null =>
  kind === 'callback' && address !== null ? showPhone(address) : address

/** One line of the inbox, in the language of the clerk. */
export function toDeskItem(item: StoredItem, { city, language, now }: Reading): DeskItem {
  const { key, kind, id, channel, reason, at, status, snoozedUntil, snoozeNote } = item
  const names = city.names(language)
  const category = toNamed(item.category, (code) => ({ code, label: names.category(code) }))
  return {
    ...{ key, kind, id, channel, reason, at, status, snoozedUntil, snoozeNote, category },
    ...wordsOf(item, category?.label ?? null),
    from: item.name ?? addressOf(item) ?? '',
    due: kind === 'report' ? toDueView(item, now, city.calendar) : null,
    overADay: item.late,
    statusLabel: status && statusLabels[language][status],
    reference: item.reference === null ? null : reference.format(item.reference),
    proposal: item.proposal && {
      ...item.proposal,
      label: names.category(item.proposal.code),
    },
    ended: item.ended && { ...item.ended, why: toMailReason(item.ended.why) },
    presence: item.presence.map(toPresentView),
  }
}
