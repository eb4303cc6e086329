import type { ComponentProps } from 'react'
import { Icon } from '../icon/icon.tsx'
import styles from './photo.module.css'

export type PhotoAddProps = Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'ref'> & {
  label: string
  onFiles?: ((files: File[]) => void) | undefined
}

/** The tile that adds photos: a real file input, so that it works without script and opens the camera on a phone. */
export const PhotoAdd = ({ label, onFiles, ...native }: PhotoAddProps) => {
  const take = (input: HTMLInputElement | null) => {
    const files = Array.from(input?.files ?? [])
    if (!input || !onFiles || files.length === 0) return
    // The same photo can be chosen again after it was removed.
    input.value = ''
    onFiles(files)
  }
  return (
    <li className={styles.add}>
      <label>
        <Icon name="camera" />
        <span>{label}</span>
        <input
          accept="image/*"
          multiple
          {...native}
          type="file"
          // What was chosen before the script was there is taken when it comes to life.
          ref={take}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
    </li>
  )
}
