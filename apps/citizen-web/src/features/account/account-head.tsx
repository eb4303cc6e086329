import { Trans } from '@lingui/react/macro'
import { Icon } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { usePath } from '../../lib/site.tsx'
import styles from './account.module.css'

/** The way back to the own reports, on the pages below them. */
export const BackToMine = () => (
  <p className={styles.back}>
    <a href={usePath()('mijn')}>
      <Icon name="undo" />
      <Trans>Mijn meldingen</Trans>
    </a>
  </p>
)

/** The title of a page below the own reports. */
export const AccountHead = ({ children }: { children: ReactNode }) => (
  <header className={styles.subHead}>
    <BackToMine />
    <h1>{children}</h1>
  </header>
)
