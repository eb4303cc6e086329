import { useLingui } from '@lingui/react/macro'
import { Icon, Keys } from '@meldpunt/ui'
import styles from './palette.module.css'
import { paletteOpen } from './palette-open.ts'

/** The way in for who does not know the key; the key is written on it. */
export const PaletteButton = () => {
  const { t } = useLingui()
  return (
    <button
      type="button"
      className={styles.button}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={() => paletteOpen.set(true)}
    >
      <Icon name="search" />
      <span className={styles.words}>{t`Zoek of doe iets`}</span>
      <Keys keys={['Ctrl', 'K']} />
    </button>
  )
}
