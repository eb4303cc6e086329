import { Trans, useLingui } from '@lingui/react/macro'
import { attachmentLimit } from '@meldpunt/domain'
import { Button, PhotoAdd, PhotoTile, PhotoTiles } from '@meldpunt/ui'
import { useId, useSyncExternalStore } from 'react'
import { usePhotoWords } from '../../lib/use-photo-words.ts'
import type { DraftPhoto } from './draft.ts'
import { addPhotos, progressOf, removePhoto, sendWaitingPhotos, subscribeToProgress } from './photos.ts'
import styles from './report-frame.module.css'
import { fieldId } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { usePreview } from './use-preview.ts'

/** Photos go to the city while the person writes on; each can be taken away again, and goes again when it failed. */
export function PhotoPicker({ error }: { error: string | undefined }) {
  const { t } = useLingui()
  const { photos } = useDraft()
  const id = useId()
  const isWaiting = photos.some(({ state }) => state === 'waiting')
  return (
    <section aria-labelledby={id} id={fieldId('attachments')} tabIndex={-1} className="needs-script">
      <h2 id={id}>
        <Trans>
          Foto’s <span className="soft small">(hoeft niet)</span>
        </Trans>
      </h2>
      {error ? <p role="alert">{error}</p> : null}
      <PhotoTiles>
        {photos.map((photo, index) => (
          <OnePhoto key={photo.clientId} photo={photo} number={index + 1} />
        ))}
        {photos.length < attachmentLimit ? (
          <PhotoAdd
            label={photos.length === 0 ? t`Voeg een foto toe` : t`Nog een foto`}
            accept="image/jpeg,image/png,image/webp"
            onFiles={addPhotos}
          />
        ) : null}
      </PhotoTiles>
      {isWaiting ? (
        <div className={styles.row} role="status">
          <p className="soft">
            <Trans>Niet alle foto’s zijn verstuurd. Ze gaan vanzelf als er weer verbinding is.</Trans>
          </p>
          <Button icon="redo" onClick={() => void sendWaitingPhotos()}>
            <Trans>Probeer opnieuw</Trans>
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function OnePhoto({ photo, number }: { photo: DraftPhoto; number: number }) {
  const { t } = useLingui()
  const words = usePhotoWords()
  const url = usePreview(photo.clientId)
  const percent = useSyncExternalStore(
    subscribeToProgress,
    () => progressOf(photo.clientId),
    () => 0,
  )
  const isSending = photo.state === 'sending'
  return (
    <PhotoTile
      src={url ?? '/favicon.svg'}
      alt={t`Foto ${number}: ${photo.name}`}
      removeLabel={isSending ? t`Stop met versturen van foto ${number}` : t`Verwijder foto ${number}`}
      onRemove={() => removePhoto(photo.clientId)}
      progress={isSending ? { value: percent, label: t`${percent} % verstuurd` } : undefined}
      error={photo.refusal === null ? undefined : words(photo.refusal)}
    />
  )
}
