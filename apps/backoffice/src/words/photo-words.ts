import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

const words: Readonly<Record<string, MessageDescriptor>> = {
  network: msg`Niet verstuurd: geen antwoord van de server. Voeg de foto opnieuw toe.`,
  not_an_image: msg`Dit is geen foto. Kies een bestand van het type jpg, png of webp.`,
  heic_unsupported: msg`Dit type foto kunnen we niet lezen. Bewaar ze als jpg en voeg ze opnieuw toe.`,
  infected: msg`In dit bestand zit een virus. We hebben het niet aangenomen. Kies een andere foto.`,
  too_large: msg`Deze foto is te groot. Maak ze kleiner, tot 15 MB.`,
  too_many_pixels: msg`Deze foto heeft te veel pixels. Maak ze kleiner.`,
  too_many_attachments: msg`Er zijn al genoeg foto’s. Haal er eerst een weg.`,
  not_permitted: msg`Je mag bij deze melding geen foto’s toevoegen.`,
}
const unknown = msg`Deze foto konden we niet bewaren. Probeer een andere.`

/** Why a photo was refused and what to do. */
export const photoProblemWords = (code: string): string => i18n._(words[code] ?? unknown)
