import { useLingui } from '@lingui/react/macro'
import { PhotoAdd, PhotoTile, PhotoTiles, UploadsContext } from '@meldpunt/ui'
import { use, useState } from 'react'
import { flushSync } from 'react-dom'
import { newId } from '../../lib/new-id.ts'
import { uploadPhoto } from '../../lib/upload-photo.ts'
import { usePhotoWords } from '../../lib/use-photo-words.ts'

type Photo = {
  clientId: string
  file: File
  url: string
  percent: number
  attachmentId: string | null
  refusal: string | null
}

/** Photos with a text on the follow page; each is sent at once and goes along by its id. Needs script. */
export function PhotoField({ reportId }: { reportId: string }) {
  const { t } = useLingui()
  const { photos, add, remove } = usePhotos(reportId)
  const words = usePhotoWords()
  return (
    <div className="needs-script">
      <PhotoTiles>
        {photos.map(({ clientId, file, url, percent, attachmentId, refusal }, index) => (
          <PhotoTile
            key={clientId}
            src={url}
            alt={t`Foto ${index + 1}: ${file.name}`}
            removeLabel={t`Verwijder foto ${index + 1}`}
            onRemove={() => remove(clientId)}
            progress={
              attachmentId === null ? { value: percent, label: t`${percent} % verstuurd` } : undefined
            }
            error={refusal === null ? undefined : words(refusal)}
          />
        ))}
        <PhotoAdd
          label={photos.length === 0 ? t`Voeg een foto toe` : t`Nog een foto`}
          accept="image/jpeg,image/png,image/webp"
          onFiles={add}
        />
      </PhotoTiles>
      {photos.map(({ clientId, attachmentId }) =>
        attachmentId === null ? null : (
          <input key={clientId} type="hidden" name="attachments" value={attachmentId} readOnly />
        ),
      )}
    </div>
  )
}

function usePhotos(reportId: string) {
  const [photos, setPhotos] = useState<readonly Photo[]>([])
  const uploads = use(UploadsContext)
  const change = (clientId: string, changed: Partial<Photo>) =>
    setPhotos((before) =>
      before.map((photo) => (photo.clientId === clientId ? { ...photo, ...changed } : photo)),
    )
  const send = async (photo: Photo) => {
    const { clientId, file } = photo
    const upload = await uploadPhoto({ reportId, clientId, photo: file }, (percent) =>
      change(clientId, { percent }),
    )
    const outcome =
      upload.kind === 'stored'
        ? { attachmentId: upload.attachmentId }
        : { refusal: upload.kind === 'refused' ? upload.code : 'away' }
    // In the form before it is read: it may be waiting for just this photo.
    flushSync(() => change(clientId, outcome))
  }
  const add = (files: readonly File[]) => {
    const added = files.map((file) => ({
      ...{ clientId: newId(), file, url: URL.createObjectURL(file) },
      ...{ percent: 0, attachmentId: null, refusal: null },
    }))
    setPhotos((before) => [...before, ...added])
    for (const photo of added) {
      const sending = send(photo)
      uploads?.track(sending)
    }
  }
  const remove = (clientId: string) =>
    setPhotos((before) => before.filter((photo) => photo.clientId !== clientId))
  return { photos, add, remove }
}
