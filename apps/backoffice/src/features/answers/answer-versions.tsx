import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { ChangedParts } from '../../lib/edit-in-place/changed-parts.tsx'
import { VersionList } from '../../lib/edit-in-place/version-list.tsx'
import { LoadError } from '../../lib/load-error.tsx'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { toDraft } from './answer-draft.ts'
import { useAnswerParts } from './use-answer-parts.ts'

type Version = Outputs['answer']['versions'][number]

const draftOf = ({ content }: Version) => toDraft(content, content)

/** How an answer was at each save. */
export const AnswerVersions = ({ id }: { id: string }) => {
  const { t } = useLingui()
  const parts = useAnswerParts()
  const versions = useQuery(trpc.answer.versions.queryOptions({ id }))
  if (versions.isPending) return <Skeleton label={t`De versies komen eraan`} lines={2} />
  if (versions.isError) return <LoadError error={versions.error} onRetry={() => versions.refetch()} />
  const shown = versions.data.map((version, index) => {
    const before = versions.data[index + 1]
    const changes = (
      <ChangedParts parts={parts} before={before ? draftOf(before) : null} after={draftOf(version)} />
    )
    return { ...version, note: null, changes }
  })
  return <VersionList versions={shown} />
}
