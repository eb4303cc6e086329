import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Outputs } from '../lib/trpc.ts'

export type DataClass = Outputs['retention']['overview']['terms'][number]['dataClass']

/** Each class of data that has a term, and what happens to it then. */
export const dataClassWords: Record<DataClass, { label: MessageDescriptor; what: MessageDescriptor }> = {
  report_personal: {
    label: msg`Afgesloten meldingen`,
    what: msg`Teksten, foto’s en gegevens van de melder gaan weg, geteld vanaf het afsluiten. De stappen blijven.`,
  },
  contact: {
    label: msg`Contacten zonder melding`,
    what: msg`Oproepen en mails waar geen melding van kwam.`,
  },
  incoming_mail: {
    label: msg`Mails zonder melding`,
    what: msg`Afgehandelde mails waar geen melding van kwam: wie ze schreef, wat erin stond en de mail zelf.`,
  },
  answer_miss: {
    label: msg`Zoekvragen zonder resultaat`,
    what: msg`Wat mensen zochten zonder iets te vinden, geteld vanaf de laatste keer.`,
  },
  person_idle: {
    label: msg`Burgers die niet meer komen`,
    what: msg`Accounts zonder melding, geteld vanaf het laatste bezoek.`,
  },
  follow_code: {
    label: msg`Codes om te volgen`,
    what: msg`De codes van zes cijfers, geteld vanaf de dag waarop ze niet meer werken.`,
  },
  delivery_log: {
    label: msg`Adressen van berichten`,
    what: msg`Naar welk adres een mail of sms ging. Dat er een bericht ging, blijft staan.`,
  },
  access_log: {
    label: msg`Wie keek`,
    what: msg`De regels in het logboek van wie naar welke gegevens keek.`,
  },
  command: {
    label: msg`Verstuurde opdrachten`,
    what: msg`Waaraan we zien dat iets wat twee keer werd verstuurd, al gedaan is.`,
  },
}
