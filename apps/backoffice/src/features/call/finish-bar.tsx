import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Keys } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { useChordKeys } from '../../lib/keys/chord-preference.ts'
import type { Chord } from '../../lib/keys/chords.ts'
import type { Missing } from './call-report.ts'
import { ChordHint } from './chord-hint.tsx'
import { useMissingWords } from './use-missing-words.ts'
import styles from './work.module.css'

export const SideButton = ({
  chord,
  label,
  onPress,
}: {
  chord: Chord
  label: string
  onPress: () => void
}) => {
  const keys = useChordKeys(chord)
  return (
    <Button variant="quiet" aria-keyshortcuts={keys?.join('+')} onClick={onPress}>
      {label} <ChordHint chord={chord} />
    </Button>
  )
}

type FinishBarProps = {
  words: ReactNode
  label: string
  pending: boolean
  onDone: () => void
  children?: ReactNode
}

/** Always in sight: what is still missing, and the one way to be done. */
export const FinishBar = ({ words, label, pending, onDone, children }: FinishBarProps) => {
  const { t } = useLingui()
  return (
    <div className={styles.finish}>
      <p>{words}</p>
      {children}
      <Button
        variant="primary"
        size="big"
        pending={pending}
        pendingLabel={t`Versturen`}
        aria-keyshortcuts="Control+Enter"
        onClick={onDone}
      >
        {label}
        <span className={styles.mainKeys} aria-hidden="true">
          <Keys keys={['Ctrl', 'Enter']} />
        </span>
      </Button>
    </div>
  )
}

/** "Nog 2: de categorie en de plaats. Daarna lees je de belofte voor." */
export const MissingWords = ({ missing }: { missing: readonly Missing[] }) => {
  const { t } = useLingui()
  const wordsOf = useMissingWords()
  if (missing.length === 0) return <span>{t`Alles is er. Lees de belofte voor en registreer.`}</span>
  const left = plural(missing.length, { one: 'Nog één:', other: 'Nog #:' })
  const list = wordsOf(missing)
  return (
    <Trans>
      <b className={styles.missing}>{left}</b> {list}.{' '}
      <span className="soft">Daarna lees je de belofte voor.</span>
    </Trans>
  )
}
