import type { Attachment } from '@meldpunt/db'
import type { Language } from '@meldpunt/domain'
import { attachmentBytes } from './configuration.ts'
import type { DetailsCode, PartError } from './details.ts'

type Photo = { reportId: string; clientId: string; content: Buffer; by: { kind: 'reporter'; id: null } }

/** Keeps one photo under a report that need not exist yet; the same again gives the same attachment. */
export type PhotoKeeper = (
  photo: Photo,
) => Promise<{ ok: true; attachment: Attachment } | { ok: false; problem: string }>

const words: Record<Language, { notAnImage: string; tooLarge: string; infected: string }> = {
  nl: {
    notAnImage: 'Dit is geen foto die we kunnen lezen. Stuur een JPEG, PNG of WebP.',
    tooLarge: 'Deze foto is te groot. Stuur er een van hoogstens 15 MB.',
    infected: 'In dit bestand zit een virus. Stuur een andere foto.',
  },
  en: {
    notAnImage: 'This is no photo that we can read. Send a JPEG, PNG or WebP.',
    tooLarge: 'This photo is too large. Send one of at most 15 MB.',
    infected: 'There is a virus in this file. Send another photo.',
  },
  fr: {
    notAnImage: 'Ce n’est pas une photo que nous pouvons lire. Envoyez un JPEG, PNG ou WebP.',
    tooLarge: 'Cette photo est trop grande. Envoyez-en une de 15 Mo au maximum.',
    infected: 'Ce fichier contient un virus. Envoyez une autre photo.',
  },
  de: {
    notAnImage: 'Das ist kein Foto, das wir lesen können. Senden Sie ein JPEG, PNG oder WebP.',
    tooLarge: 'Dieses Foto ist zu groß. Senden Sie eines mit höchstens 15 MB.',
    infected: 'Diese Datei enthält einen Virus. Senden Sie ein anderes Foto.',
  },
}

type Refused = { status: number; code: DetailsCode; errors?: readonly PartError[] }
export type KeptPhotos = { ok: true; ids: string[] } | { ok: false; details: Refused }

function refusalOf(problem: string, index: number, language: Language): Refused {
  const pointer = `/attachments/${index}/content`
  const { notAnImage, tooLarge, infected } = words[language]
  if (problem === 'attachment_reused') return { status: 422, code: 'idempotency_key_reused' }
  const details: Readonly<Record<string, string>> = { too_many_pixels: tooLarge, infected }
  const detail = details[problem] ?? notAnImage
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
