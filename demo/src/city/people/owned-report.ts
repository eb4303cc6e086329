import type { Actor, Channel, LinkEvidence } from '@meldpunt/domain'
import { nameOf } from '../../citizens.ts'
import type { Life } from '../life-so-far.ts'
import type { Random } from '../random.ts'
import type { Reporter } from '../reporters.ts'
import { pickClerk } from '../staff.ts'
import { personIdOf } from './citizen-ids.ts'
import type { Ownership, Way } from './ownership.ts'

const channels: Readonly<Record<Way, readonly Channel[]>> = {
  signed_in: ['web', 'web', 'burgerprofiel'],
  secret_link: ['web'],
  national_number: ['phone'],
  name_and_birth_date: ['phone'],
  confirmed_mail: ['mail'],
}

/** What the link stands on; nothing where the person was known from the first moment. */
const evidence: Readonly<Record<Way, readonly LinkEvidence[]>> = {
  signed_in: [],
  secret_link: ['reference_and_link', 'signed_in'],
  national_number: ['national_number'],
  name_and_birth_date: ['name_and_birth_date', 'phone', 'name'],
  confirmed_mail: ['confirmed_email', 'name'],
}

/** On the phone a clerk links while the caller is there; otherwise it is done when the story of the report is told. */
const linkedAtOnce: readonly Way[] = ['national_number', 'name_and_birth_date']

export const ownedChannel = (random: Random, { way }: Ownership): Channel => random.pick(channels[way])

export const toReporter = ({ citizen }: Ownership): Reporter => {
  const { email, phone, language } = citizen
  const channel = email === null ? (phone === null ? 'none' : 'sms') : 'mail'
  return { contact: { name: nameOf(citizen), email, phone, channels: [channel] }, language }
}

/** The person behind a report from its first moment: only of who was signed in. */
export const submitterOf = (ownership: Ownership | null): string | null =>
  ownership?.way === 'signed_in' ? personIdOf(ownership.citizen) : null

const linkedBy = ({ random }: Life, { citizen, way }: Ownership): Actor =>
  way === 'secret_link' ? { kind: 'reporter', personId: personIdOf(citizen) } : pickClerk(random)

type Moment = 'at_once' | 'afterwards'

/** Links the report to its owner, when this is the moment for it. */
export const link = (life: Life, ownership: Ownership | null, moment: Moment): void => {
  if (!ownership || ownership.way === 'signed_in') return
  if (linkedAtOnce.includes(ownership.way) !== (moment === 'at_once')) return
  const last = life.chronicle.events().at(-1)?.occurredAt ?? life.now
  const at = moment === 'at_once' ? last : Math.min(life.now - 60_000, last + 2 * 3_600_000)
  life.chronicle.tell(at, linkedBy(life, ownership), {
    type: 'link_reporter',
    personId: personIdOf(ownership.citizen),
    evidence: evidence[ownership.way],
  })
}
