import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { drafts } from '../../lib/draft.ts'
import { keepForm, renewCommand } from '../../lib/kept-form.ts'
import { trpc } from '../../lib/trpc.ts'
import { type BlockDraft, draftName, type TextBlock } from './block-draft.ts'
import { BlockForm } from './block-form.tsx'
import { BlockVersions } from './block-versions.tsx'
import { RetireBlock } from './retire-block.tsx'
import { StaleBlock } from './stale-block.tsx'

type BlockEditorProps = { id: string; block: TextBlock | null }
type Base = {
  block: TextBlock | null
  version: number
  stale: { theirs: TextBlock; mine: BlockDraft } | null
}

/** Edits one block; when somebody else saved it meanwhile nothing typed is lost, and nothing of theirs is overwritten. */
export const BlockEditor = ({ id, block }: BlockEditorProps) => {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [base, setBase] = useState<Base>({ block, version: block?.version ?? 0, stale: null })
  // A new form after each save and each choice.
  const [round, setRound] = useState(0)
  const [saved, setSaved] = useState(false)
  const kept = { id, version: base.version }
  const refresh = () => queries.invalidateQueries(trpc.textBlock.pathFilter())
  const begin = (next: Base) => {
    setBase(next)
    setRound(round + 1)
  }
  const finish = async (version: number) => {
    setSaved(true)
    await refresh()
    const list = queries.getQueryData(trpc.textBlock.all.queryKey())
    begin({ block: list?.find((one) => one.id === id) ?? null, version, stale: null })
  }
  const meet = (theirs: TextBlock, mine: BlockDraft) => {
    setSaved(false)
    const next = draftName({ id, version: theirs.version })
    keepForm(next, renewCommand({ values: mine }), [])
    begin({ block: theirs, version: theirs.version, stale: { theirs, mine } })
  }
  const takeTheirs = () => {
    drafts.remove(draftName(kept))
    begin({ ...base, stale: null })
  }
  return (
    <div className="stack">
      {base.stale ? <StaleBlock {...base.stale} onTakeTheirs={takeTheirs} /> : null}
      <BlockForm key={round} block={base.block} kept={kept} onSaved={finish} onStale={meet} />
      <p role="status" className="small">
        {saved ? t`Bewaard als versie ${base.version}.` : null}
      </p>
      {base.version > 0 && base.block ? (
        <>
          <RetireBlock block={base.block} onDone={finish} />
          <BlockVersions id={id} />
        </>
      ) : null}
    </div>
  )
}
