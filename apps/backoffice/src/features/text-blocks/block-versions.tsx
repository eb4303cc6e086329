import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { ChangedParts } from '../../lib/edit-in-place/changed-parts.tsx'
import { VersionList } from '../../lib/edit-in-place/version-list.tsx'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { type TextBlock, toDraft } from './block-draft.ts'
import { useBlockParts } from './use-block-parts.ts'

const draftOf = (version: TextBlock | undefined) => (version ? toDraft(version) : null)

/** How a block was at each save. */
export const BlockVersions = ({ id }: { id: string }) => {
  const { t } = useLingui()
  const parts = useBlockParts()
  const versions = useQuery(trpc.textBlock.versions.queryOptions({ id }))
  if (versions.isPending) return <Skeleton label={t`De versies komen eraan`} lines={2} />
  if (versions.isError) return <LoadError error={versions.error} onRetry={() => versions.refetch()} />
  const shown = versions.data.map((version, index) => ({
    ...version,
    note: version.active ? null : t`uit gebruik genomen`,
    changes: (
      <ChangedParts parts={parts} before={draftOf(versions.data[index + 1])} after={toDraft(version)} />
    ),
  }))
  return <VersionList versions={shown} />
}
