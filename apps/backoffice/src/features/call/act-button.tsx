import { Button, type IconName, Keys } from '@meldpunt/ui'
import { useChordKeys } from '../../lib/keys/chord-preference.ts'
import type { Chord } from '../../lib/keys/chords.ts'
import styles from './acts.module.css'

type ActButtonProps = {
  chord: Chord
  icon: IconName
  label: string
  onPress: () => void
}

/** Something to do in a call, over the whole width of its column, with its Alt key at the end. */
export const ActButton = ({ chord, icon, label, onPress }: ActButtonProps) => {
  const keys = useChordKeys(chord)
  return (
    <Button
      variant="quiet"
      icon={icon}
      className={styles.act}
      onClick={onPress}
      aria-keyshortcuts={keys?.join('+')}
    >
      {label}
      {keys ? (
        <span className={styles.keys} aria-hidden="true">
          <Keys keys={keys} />
        </span>
      ) : null}
    </Button>
  )
}
