import type { ReactNode } from 'react'
import { useDocumentTitle } from './document-title.ts'
import styles from './workspace.module.css'

type WorkspacePageProps = { title: string; intro?: ReactNode; children: ReactNode }

/** A page of Beheer or Inzicht: what it is for on top, and then the thing itself. */
export const WorkspacePage = ({ title, intro, children }: WorkspacePageProps) => {
  useDocumentTitle(title)
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <div className={styles.inner}>
        <div>
          <h1>{title}</h1>
          {intro ? <p className={styles.intro}>{intro}</p> : null}
        </div>
        {children}
      </div>
    </main>
  )
}
