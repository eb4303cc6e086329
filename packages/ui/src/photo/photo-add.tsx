import type { ComponentProps } from 'react'
import { Icon } from '../icon/icon.tsx'
import styles from './photo.module.css'

export type PhotoAddProps = Omit<ComponentProps<'input'>, 'type' | 'onChange'> & {
  label: string
  onFiles?: ((files: File[]) => void) | undefined
}

/** The tile that adds photos: a real file input, so that it works without script and opens the camera on a phone. */
export const PhotoAdd = ({ label, onFiles, ...native }: PhotoAddProps) => (
  <li className={styles.add}>
    <label>
      <Icon name="camera" />
      <span>{label}</span>
      <input
        accept="image/*"
        multiple
        {...native}
        type="file"
        onChange={(event) => {
          if (!onFiles) return
          onFiles(Array.from(event.currentTarget.files ?? []))
          // The same photo can be chosen again after it was removed.
          event.currentTarget.value = ''
        }}
      />
    </label>
  </li>
)
