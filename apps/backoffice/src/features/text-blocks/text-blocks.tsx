import { useLingui } from '@lingui/react/macro'
import { Button, Skeleton, TextField } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import frame from '../../lib/edit-in-place/edit-in-place.module.css'
import { holdsWords } from '../../lib/edit-in-place/holds-words.ts'
import { ListAndEditor } from '../../lib/edit-in-place/list-and-editor.tsx'
import { PickList } from '../../lib/edit-in-place/pick-list.tsx'
import { useChosen } from '../../lib/edit-in-place/use-chosen.ts'
import { useLists } from '../../lib/lists.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import type { TextBlock } from './block-draft.ts'
import { BlockEditor } from './block-editor.tsx'

type BlockListProps = {
  blocks: readonly TextBlock[]
  chosen: string | null
  onChoose: (id: string) => void
}

const BlockList = ({ blocks, chosen, onChoose }: BlockListProps) => {
  const { t } = useLingui()
  const { categories } = useLists()
  const items = blocks.map(({ id, texts, category, active }) => ({
    ...{ id, title: texts.nl.title },
    marks: [categories.find(({ code }) => code === category)?.label, active ? null : t`uit gebruik`],
  }))
  return <PickList items={items} chosen={chosen} onChoose={onChoose} />
}

const findBlocks = (blocks: readonly TextBlock[], typed: string): readonly TextBlock[] =>
  blocks
    .filter(({ texts }) => holdsWords([texts.nl.title, texts.nl.body], typed))
    .toSorted((one, other) => one.texts.nl.title.localeCompare(other.texts.nl.title))

/** All texts with which the desk answers. */
export const TextBlocks = () => {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useChosen('text-block')
  const all = useQuery(trpc.textBlock.all.queryOptions())
  if (all.isPending) return <Skeleton label={t`De tekstblokken komen eraan`} lines={8} />
  if (all.isError) return <LoadError error={all.error} onRetry={() => all.refetch()} />
  const found = findBlocks(all.data, typed)
  const current = all.data.find(({ id }) => id === chosen) ?? null
  return (
    <ListAndEditor
      list={
        <>
          <TextField
            label={t`Zoek`}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className={frame.head}>
            <span className="soft small" role="status">
              {t`${found.length} van ${all.data.length} blokken`}
            </span>
            <Button size="small" icon="plus" onClick={() => setChosen(v7())}>{t`Nieuw blok`}</Button>
          </div>
          <BlockList blocks={found} chosen={chosen} onChoose={setChosen} />
        </>
      }
      chosen={chosen === null ? null : { id: chosen, title: current?.texts.nl.title ?? t`Nieuw blok` }}
      onBack={() => setChosen(null)}
      words={{
        back: t`Alle blokken`,
        nothing: t`Kies een blok`,
        hint: t`Je leest en wijzigt het hier, in elke taal.`,
      }}
    >
      {chosen === null ? null : <BlockEditor key={chosen} id={chosen} block={current} />}
    </ListAndEditor>
  )
}
