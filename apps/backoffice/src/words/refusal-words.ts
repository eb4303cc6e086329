import type { MessageDescriptor } from '@lingui/core'
import { i18n } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { RejectionData } from '@meldpunt/api/router'
import {
  isFieldErrorKey,
  type RejectionCode,
  rejectionCodes,
  sayFieldError,
  sayRejection,
} from '@meldpunt/domain'
import type { Locale } from '../lib/locale.ts'
import type { Refusal } from '../lib/refusal.ts'

type ShellCode = Exclude<RejectionData['code'], RejectionCode>

/** Refusals that the rules of the domain do not know. */
const shellWords: Record<ShellCode, MessageDescriptor> = {
  sign_in_required: msg`Je bent afgemeld. Meld je aan en verstuur dan opnieuw: je tekst blijft staan.`,
  link_invalid: msg`Deze link is niet meer geldig. Vraag een nieuwe.`,
  not_permitted: msg`Jij mag dit niet doen. Vraag het aan iemand met de juiste rol.`,
  code_wrong: msg`Deze code klopt niet. Kijk ze na en probeer opnieuw.`,
  report_not_found: msg`Deze melding is er niet, of je mag ze niet zien. Kijk het nummer na.`,
  command_reused: msg`Dit is al verstuurd, met de tekst van je eerste poging. Kijk na wat er nu staat. Wil je er nog iets bij, verstuur dan opnieuw.`,
  attachment_unknown: msg`Een van de foto’s is er niet meer. Haal ze weg en voeg ze opnieuw toe.`,
  notice_unknown: msg`Dit bericht bestaat niet meer. Laad de pagina opnieuw.`,
  notice_not_resendable: msg`Dit bericht kan niet opnieuw verstuurd worden.`,
  too_many_requests: msg`Dat ging te snel. Wacht een minuut en probeer opnieuw.`,
  last_administrator: msg`Dit is de laatste regel die iemand beheerder maakt. Voeg eerst een andere toe.`,
  own_access: msg`Hiermee sluit je jezelf buiten. Vraag het aan een andere beheerder.`,
  member_unknown: msg`Deze medewerker is er niet. Laad de pagina opnieuw.`,
  mail_unknown: msg`Deze mail is er niet, of niet meer.`,
  mail_handled: msg`Een collega handelde deze mail al af.`,
  sms_not_offered: msg`Deze stad stuurt geen sms. Stuur een mail.`,
  text_block_unknown: msg`Deze tekst is er niet meer. Kies een andere.`,
  call_unknown: msg`Dit gesprek is er niet meer. Je tekst is bewaard: begin een nieuwe oproep.`,
  call_not_yours: msg`Dit gesprek is al afgerond, of een collega heeft het. Laad de pagina opnieuw.`,
  callback_done: msg`Een collega heeft hier al teruggebeld. Laad de lijst opnieuw.`,
  answer_unknown: msg`Dit antwoord is er niet meer. Zoek opnieuw.`,
  answer_without_place: msg`Bij dit antwoord staat geen adres meer. Laad de pagina opnieuw.`,
  request_unknown: msg`Deze vraag is er niet meer, of ze is al afgehandeld. Laad de pagina opnieuw.`,
}

const isDomainCode = (code: RejectionData['code']): code is RejectionCode =>
  rejectionCodes.some((known) => known === code)

export const rejectionWords = (code: RejectionData['code'], language: Locale): string =>
  isDomainCode(code) ? sayRejection(language, code) : i18n._(shellWords[code])

/** The words beside a field, whoever found the error: this form or the server. */
export const fieldWords = (key: string, language: Locale): string =>
  sayFieldError(language, isFieldErrorKey(key) ? key : 'invalid')

/** What happened, what is saved and what to do, for a refusal that is about no field. */
export function refusalWords(refusal: Refusal, language: Locale): string {
  switch (refusal.kind) {
    case 'rejection':
      return rejectionWords(refusal.rejection.code, language)
    case 'fields':
      return t`Kijk de velden hieronder na.`
    case 'stale':
      return t`Deze melding is intussen veranderd.`
    case 'signed_out':
      return i18n._(shellWords.sign_in_required)
    case 'network':
      return t`Niet verstuurd: de server antwoordt niet. Je tekst is bewaard. Kijk je verbinding na en probeer opnieuw.`
    case 'bug': {
      const id = refusal.requestId ?? ''
      return t`Niet verstuurd: er ging iets fout op de server. Je tekst is bewaard. Probeer opnieuw, of geef nummer ${id} door aan de helpdesk.`
    }
  }
}
