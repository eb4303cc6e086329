import { useLingui } from '@lingui/react/macro'
import { languages } from '@meldpunt/domain'
import { useQueryClient } from '@tanstack/react-query'
import { SavedLine } from '../../lib/edit-in-place/saved-line.tsx'
import { StaleAlert } from '../../lib/edit-in-place/stale-alert.tsx'
import { useEditInPlace } from '../../lib/edit-in-place/use-edit-in-place.ts'
import { trpc } from '../../lib/trpc.ts'
import { DifferenceText } from '../../lib/word-difference/difference-text.tsx'
import { type BlockDraft, type TextBlock, toDraft } from './block-draft.ts'
import { BlockForm } from './block-form.tsx'
import { BlockVersions } from './block-versions.tsx'
import { RetireBlock } from './retire-block.tsx'

/** In which words what is typed differs from what is saved, language by language. */
const Difference = ({ saved, typed }: { saved: BlockDraft; typed: BlockDraft }) =>
  languages
    .filter((language) => JSON.stringify(saved.texts[language]) !== JSON.stringify(typed.texts[language]))
    .map((language) => (
      <div key={language} lang={language}>
        <DifferenceText before={saved.texts[language].title} after={typed.texts[language].title} />
        <DifferenceText before={saved.texts[language].body} after={typed.texts[language].body} />
      </div>
    ))

type BlockEditorProps = { id: string; block: TextBlock | null }

/** Edits one block beside how it was before. */
export const BlockEditor = ({ id, block }: BlockEditorProps) => {
  const { t } = useLingui()
  const queries = useQueryClient()
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
          <Difference saved={toDraft(stale.theirs)} typed={stale.mine} />
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
