import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Section, Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { toDraft } from './answer-draft.ts'
import styles from './answers.module.css'
import { ChangedParts } from './changed-parts.tsx'

/** How an answer was at each save, with what changed since the one before. */
export const AnswerVersions = ({ id }: { id: string }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const versions = useQuery(trpc.answer.versions.queryOptions({ id }))
  if (versions.isPending) return <Skeleton label={t`De versies komen eraan`} lines={2} />
  if (versions.isError) return <LoadError error={versions.error} onRetry={() => versions.refetch()} />
  return (
    <Section title={t`Versies`}>
      <ol reversed className={styles.list}>
        {versions.data.map(({ version, content, savedBy, savedAt }, index) => {
          const before = versions.data[index + 1]
          return (
            <li key={version}>
              <details className={styles.more}>
                <summary>
                  {t`Versie ${version}`}
                  <span className="soft small">
                    {' '}
                    {t`${savedBy ?? t`Startgegevens`}, ${formatInstant(savedAt, language)}`}
                  </span>
                </summary>
                <ChangedParts
                  before={before ? toDraft(before.content, before.content) : null}
                  after={toDraft(content, content)}
                />
              </details>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
