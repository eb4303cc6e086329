import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const words: Partial<Record<string, MessageDescriptor>> = {
  report: msg`Melding`,
  photo: msg`Foto`,
  mail: msg`Mail`,
  mail_file: msg`Mail als bestand`,
  notice_preview: msg`Mail vooraf`,
  link_sent: msg`Volglink gestuurd`,
  caller: msg`Getoond bij een oproep`,
  candidate: msg`Voorgesteld om te koppelen`,
  access_log: msg`Dit logboek`,
  erasure: msg`Gewist op vraag`,
  own_data: msg`Eigen gegevens opgevraagd`,
  dossier: msg`Rijksregisternummer voor het dossier`,
  seal_anew: msg`Rijksregisternummer opnieuw verzegeld`,
  mijn_burgerprofiel: msg`Rijksregisternummer voor een bericht`,
}

/** What was looked at; a kind that has no words here is shown as it is. */
export const accessWords = (what: string): string => {
  const found = words[what]
  return found ? i18n._(found) : what
}
