import { useLingui } from '@lingui/react/macro'
import { formatInstant, type Instant } from '@meldpunt/domain'
import { Alert, Button } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../language.ts'
import styles from './edit-in-place.module.css'
import { useFocusOnChange } from './use-focus-on-change.ts'

type StaleAlertProps = {
  theirs: { savedBy: string | null; savedAt: Instant }
  /** What they saved, as the object of the sentence: "dit antwoord". */
  what: string
  onTakeTheirs: () => void
  /** How what is typed differs from what they saved. */
  children: ReactNode
}

/** Somebody saved it while it was being edited: what they wrote against what stands here, and the choice. */
export const StaleAlert = ({ theirs, what, onTakeTheirs, children }: StaleAlertProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const who = theirs.savedBy ?? t`Iemand`
  const when = formatInstant(theirs.savedAt, language)
  // Each time anew: the same colleague may be first twice.
  const place = useFocusOnChange<HTMLDivElement>(theirs)
  return (
    <div ref={place} tabIndex={-1} className={styles.stale}>
      <Alert tone="warning" live="assertive" title={t`${who} bewaarde ${what} intussen`}>
        <p>{t`Op ${when}. Er is nog niets van jou bewaard: je tekst staat hieronder. Wat doorstreept is, staat alleen bij ${who}; wat gekleurd is, alleen bij jou.`}</p>
        {children}
        <p>{t`Bewaar nog eens om jouw tekst te houden.`}</p>
        <div>
          <Button size="small" onClick={onTakeTheirs}>{t`Neem de tekst van ${who} over`}</Button>
        </div>
      </Alert>
    </div>
  )
}
