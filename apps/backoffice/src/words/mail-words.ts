import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Outputs } from '../lib/trpc.ts'

type Mail = Outputs['mail']['get']
type PartProblem = NonNullable<Mail['attachments'][number]['problem']>

/** What a mail is that says nothing new, beside those that somebody wrote. */
export const mailKindLabels: Partial<Record<Mail['kind'], MessageDescriptor>> = {
  auto_reply: msg`Automatisch antwoord`,
  duplicate: msg`Dezelfde mail, nog een keer`,
}

type Ended = NonNullable<Outputs['inbox']['list']['items'][number]['ended']>

/** How a mail ended of which no report came. */
export const endLabel = ({ kind, settled }: Ended): MessageDescriptor =>
  settled ? msg`Niets te doen, zei een medewerker` : (endLabels[kind] ?? msg`Niets te doen`)

const endLabels: Partial<Record<Ended['kind'], MessageDescriptor>> = {
  ...mailKindLabels,
  bounce: msg`Onbestelbaar teruggekomen`,
  loop: msg`Onze eigen mail, teruggekomen`,
}

/** Why a mail was not handled by itself, and so what to look at. */
export const mailReasonLabels: Record<NonNullable<Mail['why']>, MessageDescriptor> = {
  encrypted: msg`De mail is versleuteld. Vraag om hem gewoon te sturen.`,
  calendar: msg`Dit is een uitnodiging voor een agenda.`,
  winmail: msg`Een deel zit in winmail.dat, een bestand van Outlook dat we niet kunnen openen. Vraag om het gewoon mee te sturen.`,
  empty: msg`Er staat niets in deze mail.`,
  no_sender: msg`De mail heeft geen afzender.`,
  own_address: msg`De mail komt van ons eigen adres.`,
  by_machine: msg`Een toestel of programma stuurde deze mail.`,
  spam: msg`De mailserver houdt dit voor spam.`,
  sender_unproven: msg`We kunnen niet nagaan of de afzender echt is.`,
  forged_reference: msg`De mail noemt een nummer dat niet klopt.`,
  not_their_report: msg`De mail noemt een melding van iemand anders.`,
  report_erased: msg`De gegevens van deze melding zijn gewist.`,
  too_many_mails: msg`Dit adres stuurt te veel mails.`,
  too_large: msg`De mail is te groot.`,
  broken: msg`De mail is beschadigd.`,
  failed: msg`Het lezen van de mail lukte niet.`,
  refused: msg`De melding kon dit antwoord niet aannemen.`,
  clipped: msg`De mail is ingekort: de rest staat in het bestand.`,
  bounce_final: msg`Een mail van ons kwam niet aan: het adres bestaat niet.`,
  bounce_late: msg`Een mail van ons kwam nog niet aan.`,
  bounce_unknown: msg`Een mail van ons kwam niet aan, we weten niet welke.`,
}

/** Why a file is only in the mail itself. */
export const partProblemLabels: Record<PartProblem, MessageDescriptor> = {
  not_a_photo: msg`geen foto`,
  signature: msg`hoort bij de handtekening`,
  too_large: msg`te groot`,
  too_many_attachments: msg`te veel bijlagen`,
  winmail: msg`bestand van Outlook, kunnen we niet openen`,
  only_in_mail: msg`staat alleen in de mail`,
  not_an_image: msg`geen leesbare foto`,
  heic_unsupported: msg`HEIC, kunnen we niet tonen`,
  infected: msg`besmet, niet bewaard`,
  too_many_pixels: msg`te veel beeldpunten`,
  attachment_reused: msg`was er al`,
}
