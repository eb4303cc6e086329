import { useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { useDocumentTitle } from './document-title.ts'
import { hrefs } from './hrefs.ts'
import styles from './load-error.module.css'
import { startSearch, useMember } from './member.ts'

type DeadEndProps = { title: string; children: ReactNode }

/** Nothing for this person at this address: why, and back to their own list. */
export const DeadEnd = ({ title, children }: DeadEndProps) => {
  const { t } = useLingui()
  const start = hrefs.queue(startSearch(useMember()))
  useDocumentTitle(title)
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <EmptyState title={title} action={<LinkButton href={start}>{t`Naar de wachtrij`}</LinkButton>}>
        {children}
      </EmptyState>
    </main>
  )
}
