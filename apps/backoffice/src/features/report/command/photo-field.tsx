import { useLingui } from '@lingui/react/macro'
import { Fieldset, PhotoAdd, PhotoTile, PhotoTiles } from '@meldpunt/ui'
import { photoProblemWords } from '../../../words/photo-words.ts'
import { usePhotos } from './use-photos.ts'

type PhotoFieldProps = {
  id: string
  name: string
  error?: string | undefined
  reportId: string
  initial: readonly string[]
  onChange: (ids: string[]) => void
  required?: boolean
}

export const PhotoField = ({ id, error, reportId, initial, onChange, required }: PhotoFieldProps) => {
  const { t } = useLingui()
  const { photos, add, remove } = usePhotos({ reportId, initial, onChange })
  return (
    <Fieldset
      id={id}
      legend={t`Foto’s`}
      optionalLabel={required ? undefined : t`(hoeft niet)`}
      hint={required ? t`Bij deze categorie is een foto van het resultaat nodig.` : undefined}
      error={error}
    >
      <PhotoTiles>
        {photos.map((photo) => {
          const { clientId, name, src, percent, problem } = photo
          return (
            <PhotoTile
              key={clientId}
              src={src}
              alt={name || t`Foto die je toevoegde`}
              removeLabel={t`Verwijder foto ${name}`}
              onRemove={() => remove(clientId)}
              progress={photo.id === null && !problem ? { value: percent, label: t`Versturen` } : undefined}
              error={problem ? photoProblemWords(problem) : undefined}
            />
          )
        })}
        <PhotoAdd label={t`Voeg foto’s toe`} onFiles={add} />
      </PhotoTiles>
    </Fieldset>
  )
}
