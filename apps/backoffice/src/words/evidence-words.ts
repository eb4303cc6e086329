import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { enoughEvidence, type LinkEvidence } from '@meldpunt/domain'
import type { IconName } from '@meldpunt/ui'

export const evidenceIcons: Record<LinkEvidence, IconName> = {
  national_number: 'id',
  name_and_birth_date: 'calendar',
  confirmed_email: 'mail',
  phone: 'phone',
  name: 'person',
  reference_and_link: 'link',
  signed_in: 'check',
}

const shared = {
  phone: msg`Een telefoonnummer kan gedeeld zijn en is niet genoeg.`,
  phoneAndName: msg`Naam en telefoonnummer zijn niet genoeg: in een gezin kan nog iemand zo heten.`,
  email: msg`Een mailadres kan gedeeld zijn en is niet genoeg.`,
  name: msg`Een naam alleen is niet genoeg: er kan nog iemand zo heten.`,
} as const satisfies Record<string, MessageDescriptor>

function lackOf(evidence: readonly LinkEvidence[]): MessageDescriptor {
  const hasName = evidence.includes('name')
  if (evidence.includes('phone')) return hasName ? shared.phoneAndName : shared.phone
  return evidence.includes('confirmed_email') ? shared.email : shared.name
}

type Lacking = { evidence: readonly LinkEvidence[]; birthYear: number | null }

/** Why somebody cannot be chosen yet, and what to ask the reporter for. */
export function whyNotEnough({ evidence, birthYear }: Lacking): string {
  if (enoughEvidence(evidence))
    return i18n._(msg`Er past nog iemand anders bij deze gegevens. Vraag het rijksregisternummer.`)
  const ask = birthYear === null ? msg`Vraag het rijksregisternummer.` : msg`Vraag de geboortedatum.`
  return `${i18n._(lackOf(evidence))} ${i18n._(ask)}`
}
