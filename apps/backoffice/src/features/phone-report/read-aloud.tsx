import { useLingui } from '@lingui/react/macro'
import { Icon } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import styles from './phone-report.module.css'

/** What the clerk says aloud, in full words. Nothing else ever stands in this block. */
export const ReadAloud = ({ children }: { children: ReactNode }) => {
  const { t } = useLingui()
  return (
    <section className={styles.aloud} aria-label={t`Lees voor`}>
      <p className={styles.aloudLabel}>
        <Icon name="phone" size="small" /> {t`Lees voor`}
      </p>
      {children}
    </section>
  )
}
