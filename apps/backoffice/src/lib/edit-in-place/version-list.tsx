import { useLingui } from '@lingui/react/macro'
import { formatInstant, type Instant } from '@meldpunt/domain'
import { Section } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { useLanguage } from '../language.ts'
import styles from './edit-in-place.module.css'

type Version = {
  version: number
  savedBy: string | null
  savedAt: Instant
  /** What else is to say of it in its line. */
  note: string | null
  /** What changed since the one before. */
  changes: ReactNode
}

/** How it was at each save, newest first, with what changed since the one before. */
export const VersionList = ({ versions }: { versions: readonly Version[] }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Section title={t`Versies`}>
      <ol reversed className={styles.list}>
        {versions.map(({ version, savedBy, savedAt, note, changes }) => (
          <li key={version}>
            <details className={styles.more}>
              <summary>
                {t`Versie ${version}`}
                <span className="soft small">
                  {' '}
                  {[savedBy ?? t`Startgegevens`, formatInstant(savedAt, language), note]
                    .filter((part) => part !== null)
                    .join(', ')}
                </span>
              </summary>
              {changes}
            </details>
          </li>
        ))}
      </ol>
    </Section>
  )
}
