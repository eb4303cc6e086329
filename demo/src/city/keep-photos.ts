import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { claimAttachments, insertAttachment, type WriteHandle } from '@meldpunt/db'
import { type DemoPhoto, renderPhoto } from './photos.ts'
import type { Told } from './tell-city.ts'

type Kept = { photo: DemoPhoto; photoKey: string; thumbKey: string }

/** One drawing serves many reports, so its files are written once, under the hash of what they hold. */
const keep = async (storageDir: string, name: string): Promise<Kept> => {
  const photo = await renderPhoto(name)
  const kept = { photo, photoKey: `demo/${photo.hash}.webp`, thumbKey: `demo/${photo.hash}-thumb.webp` }
  await mkdir(join(storageDir, 'demo'), { recursive: true })
  await writeFile(join(storageDir, kept.photoKey), photo.photo)
  await writeFile(join(storageDir, kept.thumbKey), photo.thumb)
  return kept
}

const drawingsOf = (told: readonly Told[]) =>
  new Set(told.flatMap(({ story }) => [story.photo, story.resultPhoto]).filter((name) => name !== null))

type Wanted = { id: string; drawing: string; uploadedByKind: 'reporter' | 'department' }

/** The photos that a told report really refers to. */
const wantedBy = ({ chronicle, story, photos }: Told): readonly Wanted[] => {
  const { attachments, status } = chronicle.report()
  const before = photos.before && story.photo && attachments.includes(photos.before)
  const after = photos.after && story.resultPhoto && status === 'handled'
  return [
    ...(before
      ? [{ id: photos.before ?? '', drawing: story.photo ?? '', uploadedByKind: 'reporter' as const }]
      : []),
    ...(after
      ? [{ id: photos.after ?? '', drawing: story.resultPhoto ?? '', uploadedByKind: 'department' as const }]
      : []),
  ]
}

const toRow = ({ photo, photoKey, thumbKey }: Kept, { id, uploadedByKind }: Wanted) => ({
  ...{
    id,
    clientId: id,
    kind: 'photo' as const,
    contentHash: photo.hash,
    width: photo.width,
    height: photo.height,
  },
  ...{ bytes: photo.photo.byteLength, mediaType: 'image/webp', storageKey: photoKey, thumbKey },
  ...{ uploadedByKind, uploadedById: null },
})

export type Drawn = ReadonlyMap<string, Kept>

/** Draws the photos of the demo and writes their files; the same at every start, so a start broken off loses nothing. */
export const drawPhotos = async (storageDir: string, told: readonly Told[]): Promise<Drawn> => {
  const names = [...drawingsOf(told)]
  return new Map(await Promise.all(names.map(async (name) => [name, await keep(storageDir, name)] as const)))
}

/** Gives the reports of the demo their photos, as if their people had uploaded them. */
export const attachPhotos = async (trx: WriteHandle, drawn: Drawn, told: readonly Told[]): Promise<void> => {
  for (const one of told) {
    const { id: reportId, receivedAt } = one.chronicle.report()
    for (const wanted of wantedBy(one)) {
      const file = drawn.get(wanted.drawing)
      if (!file) continue
      await insertAttachment(trx, { ...toRow(file, wanted), reportId, createdAt: receivedAt })
      await claimAttachments(trx, { reportId, ids: [wanted.id], now: receivedAt })
    }
  }
}
