import { useLingui } from '@lingui/react/macro'
import { foldText } from '@meldpunt/domain'
import { Button, EmptyState, Skeleton, TextField } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { useLists } from '../../lib/lists.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import type { TextBlock } from './block-draft.ts'
import { BlockEditor } from './block-editor.tsx'
import styles from './text-blocks.module.css'

type Chosen = { id: string; block: TextBlock | null }
type BlockListProps = {
  blocks: readonly TextBlock[]
  chosen: string | null
  onChoose: (chosen: Chosen) => void
}

const holds = ({ texts }: TextBlock, typed: string): boolean => {
  const whole = foldText(`${texts.nl.title} ${texts.nl.body}`)
  return foldText(typed)
    .split(/\s+/)
    .every((word) => whole.includes(word))
}

const BlockList = ({ blocks, chosen, onChoose }: BlockListProps) => {
  const { t } = useLingui()
  const { categories } = useLists()
  const labelOf = (code: string | null) => categories.find((one) => one.code === code)?.label
  return (
    <ul className={styles.list}>
      {blocks.map((block) => (
        <li key={block.id}>
          <button
            type="button"
            className={styles.item}
            aria-current={block.id === chosen ? 'true' : undefined}
            onClick={() => onChoose({ id: block.id, block })}
          >
            <b>{block.texts.nl.title}</b>
            <span className="soft small">
              {[labelOf(block.category), block.active ? null : t`uit gebruik`].filter(Boolean).join(', ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What was chosen: here the keyboard goes on. */
const ChosenTitle = ({ block }: Pick<Chosen, 'block'>) => {
  const { t } = useLingui()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <h2 ref={title} tabIndex={-1} className={styles.title}>
      {block ? block.texts.nl.title : t`Nieuw blok`}
    </h2>
  )
}

/** All texts with which the desk answers: found on the left, edited in place on the right. */
export const TextBlocks = () => {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const all = useQuery(trpc.textBlock.all.queryOptions())
  if (all.isPending) return <Skeleton label={t`De tekstblokken komen eraan`} lines={8} />
  if (all.isError) return <LoadError error={all.error} onRetry={() => all.refetch()} />
  const found = all.data
    .filter((block) => holds(block, typed))
    .toSorted((one, other) => one.texts.nl.title.localeCompare(other.texts.nl.title))
  return (
    <div className={styles.columns} data-chosen={chosen !== null}>
      <div className="stack">
        <TextField
          label={t`Zoek`}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className={styles.head}>
          <span
            className="soft small"
            role="status"
          >{t`${found.length} van ${all.data.length} blokken`}</span>
          <Button
            size="small"
            icon="plus"
            onClick={() => setChosen({ id: v7(), block: null })}
          >{t`Nieuw blok`}</Button>
        </div>
        <BlockList blocks={found} chosen={chosen?.id ?? null} onChoose={setChosen} />
      </div>
      <div>
        {chosen ? (
          <>
            <div className={styles.back}>
              <Button size="small" onClick={() => setChosen(null)}>{t`Alle blokken`}</Button>
            </div>
            <ChosenTitle key={`title ${chosen.id}`} block={chosen.block} />
            <BlockEditor key={chosen.id} {...chosen} />
          </>
        ) : (
          <EmptyState title={t`Kies een blok`}>{t`Je leest en wijzigt het hier, in elke taal.`}</EmptyState>
        )}
      </div>
    </div>
  )
}
