import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { VersionList } from '../../lib/edit-in-place/version-list.tsx'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { DifferenceText } from '../../lib/word-difference/difference-text.tsx'
import type { TextBlock } from './block-draft.ts'

type ChangesProps = { before: TextBlock | undefined; after: TextBlock }

const Changes = ({ before, after }: ChangesProps) => (
  <>
    <DifferenceText before={before?.texts.nl.title ?? ''} after={after.texts.nl.title} />
    <DifferenceText before={before?.texts.nl.body ?? ''} after={after.texts.nl.body} />
  </>
)

/** How the Dutch text was at each save. */
export const BlockVersions = ({ id }: { id: string }) => {
  const { t } = useLingui()
  const versions = useQuery(trpc.textBlock.versions.queryOptions({ id }))
  if (versions.isPending) return <Skeleton label={t`De versies komen eraan`} lines={2} />
  if (versions.isError) return <LoadError error={versions.error} onRetry={() => versions.refetch()} />
  const shown = versions.data.map((version, index) => ({
    ...version,
    note: version.active ? null : t`uit gebruik genomen`,
    changes: <Changes before={versions.data[index + 1]} after={version} />,
  }))
  return <VersionList versions={shown} />
}
