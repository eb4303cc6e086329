import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { ChangedParts } from '../../lib/edit-in-place/changed-parts.tsx'
import { SavedLine } from '../../lib/edit-in-place/saved-line.tsx'
import { StaleAlert } from '../../lib/edit-in-place/stale-alert.tsx'
import { useEditInPlace } from '../../lib/edit-in-place/use-edit-in-place.ts'
import { trpc } from '../../lib/trpc.ts'
import { type TextBlock, toDraft } from './block-draft.ts'
import { BlockForm } from './block-form.tsx'
import { BlockVersions } from './block-versions.tsx'
import { RetireBlock } from './retire-block.tsx'
import { useBlockParts } from './use-block-parts.ts'

type BlockEditorProps = { id: string; block: TextBlock | null }

/** Edits one block beside how it was before. */
export const BlockEditor = ({ id, block }: BlockEditorProps) => {
  const { t } = useLingui()
  const queries = useQueryClient()
  const parts = useBlockParts()
  const editing = useEditInPlace({
    ...{ kind: 'text-block', id, opened: block, toDraft },
    reread: async () => {
      await queries.invalidateQueries(trpc.textBlock.pathFilter())
      return queries.getQueryData(trpc.textBlock.all.queryKey())?.find((one) => one.id === id) ?? null
    },
  })
  const { stale, version, savedVersion } = editing
  return (
    <div className="stack">
      {stale ? (
        <StaleAlert theirs={stale.theirs} what={t`dit blok`} onTakeTheirs={editing.takeTheirs}>
          <ChangedParts parts={parts} before={toDraft(stale.theirs)} after={stale.mine} />
        </StaleAlert>
      ) : null}
      <BlockForm
        key={editing.key}
        name={editing.name}
        defaults={editing.draft}
        kept={{ id, version }}
        onSaved={editing.save}
        onStale={editing.meet}
      />
      <SavedLine version={savedVersion} />
      {block && version > 0 ? (
        <>
          <RetireBlock
            kept={{ id, version }}
            active={block.active}
            onDone={editing.goOn}
            onStale={editing.overtake}
          />
          <BlockVersions id={id} />
        </>
      ) : null}
    </div>
  )
}
