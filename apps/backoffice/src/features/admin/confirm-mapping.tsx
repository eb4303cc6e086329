import { useLingui } from '@lingui/react/macro'
import type { MappingInput } from '@meldpunt/domain/input'
import { Button, Skeleton } from '@meldpunt/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { LoadError } from '../../lib/load-error.tsx'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { client, type Outputs, trpc } from '../../lib/trpc.ts'
import styles from '../../lib/workspace.module.css'
import { roleWords } from '../../words/role-words.ts'
import { TouchedList } from './touched-list.tsx'

export type Wish = { change: 'add' | 'remove'; line: MappingInput }
type ConfirmMappingProps = {
  wish: Wish
  title: string
  departments: Outputs['admin']['mappings']['departments']
  onDone: () => void
  onCancel: () => void
}

/** Whom it touches, and only then the button that does it. */
export const ConfirmMapping = ({ wish, title, departments, onDone, onCancel }: ConfirmMappingProps) => {
  const { t, i18n } = useLingui()
  const box = useRef<HTMLElement>(null)
  const queries = useQueryClient()
  const touched = useQuery(trpc.admin.previewMapping.queryOptions(wish, { staleTime: 0 }))
  const send = useMutation({
    mutationFn: () =>
      wish.change === 'add'
        ? client.admin.addMapping.mutate(wish.line)
        : client.admin.removeMapping.mutate(wish.line),
    onSuccess: async () => {
      await queries.invalidateQueries(trpc.admin.pathFilter())
      onDone()
    },
  })
  // One value can be several roles: the title alone does not say which line this is.
  const department = departments.find(({ code }) => code === wish.line.department)?.name
  useEffect(() => box.current?.focus(), [])
  return (
    <section ref={box} tabIndex={-1} className={styles.box} aria-label={title}>
      <h2>{title}</h2>
      <p className="soft">{[i18n._(roleWords[wish.line.role]), department].join(', ')}</p>
      {touched.isPending ? <Skeleton label={t`We kijken na wie dit raakt`} lines={2} /> : null}
      {touched.isError ? <LoadError error={touched.error} onRetry={() => touched.refetch()} /> : null}
      {touched.data ? <TouchedList touched={touched.data} /> : null}
      <MutationFailure error={send.error} />
      <div className="acts">
        <Button
          variant={wish.change === 'add' ? 'primary' : 'danger'}
          pending={send.isPending}
          onClick={() => send.mutate()}
        >
          {wish.change === 'add' ? t`Voeg toe` : t`Haal weg`}
        </Button>
        <Button onClick={onCancel}>{t`Toch niet`}</Button>
      </div>
    </section>
  )
}
