import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Section, Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { DifferenceText } from '../../lib/word-difference/difference-text.tsx'
import type { TextBlock } from './block-draft.ts'
import styles from './text-blocks.module.css'

const Version = ({ version, before }: { version: TextBlock; before: TextBlock | undefined }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const who = version.savedBy ?? t`Startgegevens`
  const when = formatInstant(version.savedAt, language)
  return (
    <li>
      <details className={styles.language}>
        <summary>
          {t`Versie ${version.version}`}
          <span className="soft small">
            {' '}
            {t`${who}, ${when}`}
            {version.active ? null : t`, uit gebruik genomen`}
          </span>
        </summary>
        <DifferenceText before={before?.texts.nl.title ?? ''} after={version.texts.nl.title} />
        <DifferenceText before={before?.texts.nl.body ?? ''} after={version.texts.nl.body} />
      </details>
    </li>
  )
}

/** How the Dutch text was at each save, with what changed since the one before. */
export const BlockVersions = ({ id }: { id: string }) => {
  const { t } = useLingui()
  const versions = useQuery(trpc.textBlock.versions.queryOptions({ id }))
  if (versions.isPending) return <Skeleton label={t`De versies komen eraan`} lines={2} />
  if (versions.isError) return <LoadError error={versions.error} onRetry={() => versions.refetch()} />
  return (
    <Section title={t`Versies`}>
      <ol reversed className={styles.versions}>
        {versions.data.map((version, index) => (
          <Version key={version.version} version={version} before={versions.data[index + 1]} />
        ))}
      </ol>
    </Section>
  )
}
