import { Trans } from '@lingui/react/macro'
import { Icon } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { usePath } from '../../lib/site.tsx'
import styles from './account.module.css'
import { noticeSomebodyElse } from './notice-somebody-else.ts'

/** The way back to the own reports, on the pages below them. */
const BackToMine = () => (
  <p className={styles.back}>
    <a href={usePath()('mijn')}>
      <Icon name="undo" />
      <Trans>Mijn meldingen</Trans>
    </a>
  </p>
)

/** The title of a page below the own reports. */
export function AccountHead({ children }: { children: ReactNode }) {
  const { account } = useRouter().options.context
  useEffect(() => noticeSomebodyElse(account, () => location.reload()), [account])
  return (
    <header className={styles.subHead}>
      <BackToMine />
      <h1>{children}</h1>
    </header>
  )
}
