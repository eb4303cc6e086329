import { useLingui } from '@lingui/react/macro'
import { clockText } from '../../lib/calls/clock-text.ts'
import styles from './call-pace.module.css'
import { useUsualLength } from './use-usual-length.ts'

/** The usual length stands at three quarters, so that a call that lasts longer still moves. */
const usualAt = 0.75
const percent = (share: number): string => `${Math.min(1, share) * 100}%`

/** How long this call lasts beside what half of the calls take: to know, not to hurry. */
export const CallPace = ({ lasted }: { lasted: number }) => {
  const { t } = useLingui()
  const usual = useUsualLength()
  if (usual === null) return null
  const shown = clockText(usual)
  return (
    <>
      <div className={styles.pace} aria-hidden="true">
        <span className={styles.now} style={{ inlineSize: percent((lasted / usual) * usualAt) }} />
        <span className={styles.usual} style={{ insetInlineStart: percent(usualAt) }} />
      </div>
      <p className={styles.words}>{t`De helft duurt korter dan ${shown}`}</p>
    </>
  )
}
