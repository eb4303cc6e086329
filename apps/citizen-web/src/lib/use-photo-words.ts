import { useLingui } from '@lingui/react/macro'
import { largestPhoto } from '@meldpunt/domain'

const megabytes = largestPhoto / 1024 / 1024

/** Why a photo was refused and what to do about it. */
export function usePhotoWords(): (code: string) => string {
  const { t } = useLingui()
  const words: Readonly<Record<string, string>> = {
    too_large: t`Deze foto is te groot. Kies er een van ten hoogste ${megabytes} MB.`,
    too_many_pixels: t`Deze foto heeft te veel beeldpunten. Maak hem kleiner of neem een nieuwe.`,
    heic_unsupported: t`Dit soort foto (HEIC) kunnen we niet lezen. Bewaar hem als JPEG en kies hem opnieuw.`,
    infected: t`In dit bestand zit een virus. We hebben het niet aangenomen. Kies een andere foto.`,
    away: t`Deze foto is niet verstuurd: de stad is nu niet te bereiken. Haal hem weg en probeer opnieuw.`,
    photo_lost: t`Je browser bewaarde deze foto niet. Kies hem opnieuw.`,
    too_many_attachments: t`Er zijn al 10 foto’s. Meer kunnen we niet aannemen.`,
  }
  return (code) => words[code] ?? t`Dit is geen foto die we kunnen openen. Kies een JPEG, PNG of WebP.`
}
