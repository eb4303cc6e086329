import type { Attachment } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import { attachmentBytes } from './configuration.ts'
import type { DetailsCode, PartError } from './details.ts'

type Photo = { reportId: string; clientId: string; content: Buffer; by: { kind: 'reporter'; id: null } }

/** Keeps one photo under a report that need not exist yet; the same again gives the same attachment. */
export type PhotoKeeper = (
  photo: Photo,
) => Promise<{ ok: true; attachment: Attachment } | { ok: false; problem: string }>

const words: Record<Language, { notAnImage: string; tooLarge: string; notNow: string }> = {
  nl: {
    notAnImage: 'Dit is geen foto die we kunnen lezen. Stuur een JPEG, PNG of WebP.',
    tooLarge: 'Deze foto is te groot. Stuur er een van hoogstens 15 MB.',
    notNow: 'Deze foto kan nu niet bewaard worden. Probeer opnieuw.',
  },
  en: {
    notAnImage: 'This is no photo that we can read. Send a JPEG, PNG or WebP.',
    tooLarge: 'This photo is too large. Send one of at most 15 MB.',
    notNow: 'This photo cannot be kept now. Try again.',
  },
  fr: {
    notAnImage: 'Ce n’est pas une photo que nous pouvons lire. Envoyez un JPEG, PNG ou WebP.',
    tooLarge: 'Cette photo est trop grande. Envoyez-en une de 15 Mo au maximum.',
    notNow: 'Cette photo ne peut pas être conservée maintenant. Réessayez.',
  },
  de: {
    notAnImage: 'Das ist kein Foto, das wir lesen können. Senden Sie ein JPEG, PNG oder WebP.',
    tooLarge: 'Dieses Foto ist zu groß. Senden Sie eines mit höchstens 15 MB.',
    notNow: 'Dieses Foto kann jetzt nicht aufbewahrt werden. Versuchen Sie es erneut.',
  },
}

type Refused = { status: number; code: DetailsCode; errors?: readonly PartError[] }
export type KeptPhotos = { ok: true; ids: string[] } | { ok: false; details: Refused }

function refusalOf(problem: string, index: number, language: Language): Refused {
  const pointer = `/attachments/${index}/content`
  const { notAnImage, tooLarge, notNow } = words[language]
  if (problem === 'attachment_reused') return { status: 422, code: 'idempotency_key_reused' }
  if (problem.startsWith('scan'))
    return { status: 503, code: 'internal', errors: [{ pointer, detail: notNow }] }
  const detail = problem === 'too_many_pixels' ? tooLarge : notAnImage
  return { status: 422, code: 'invalid', errors: [{ pointer, detail }] }
}

type Photos = { reportId: string; photos: readonly Buffer[]; language: Language }

/** Keeps the photos of a posted report as those of the site are kept: checked by content, drawn again, position gone. */
export async function keepPhotos(
  keep: PhotoKeeper,
  { reportId, photos, language }: Photos,
): Promise<KeptPhotos> {
  const ids: string[] = []
  for (const [index, content] of photos.entries()) {
    if (content.length > attachmentBytes)
      return { ok: false, details: refusalOf('too_many_pixels', index, language) }
    const kept = await keep({
      reportId,
      clientId: `posted-${index}`,
      content,
      by: { kind: 'reporter', id: null },
    })
    if (!kept.ok) return { ok: false, details: refusalOf(kept.problem, index, language) }
    ids.push(kept.attachment.id)
  }
  return { ok: true, ids }
}
