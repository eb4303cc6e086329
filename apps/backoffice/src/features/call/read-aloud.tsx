import { useLingui } from '@lingui/react/macro'
import { classNames, Icon } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import styles from './work.module.css'

type ReadAloudProps = { look?: 'promise' | 'answer'; children: ReactNode }

/** What the clerk says aloud, in full words. Nothing else ever stands in this block. */
export const ReadAloud = ({ look = 'promise', children }: ReadAloudProps) => {
  const { t } = useLingui()
  return (
    <section className={classNames(styles.aloud, styles[look])} aria-label={t`Lees voor`}>
      <p className={styles.aloudLabel}>
        <Icon name="answer" size="small" /> {t`Lees voor`}
      </p>
      {children}
    </section>
  )
}
