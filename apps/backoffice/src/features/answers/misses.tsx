import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Button, EmptyState, Skeleton } from '@meldpunt/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { v7 } from 'uuid'
import frame from '../../lib/edit-in-place/edit-in-place.module.css'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { trpc } from '../../lib/trpc.ts'
import styles from './answers.module.css'

/** What people looked for in vain: each is an answer to write, a word to add, or nothing. */
export const Misses = ({ onWrite }: { onWrite: (question: string) => void }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const queries = useQueryClient()
  const misses = useQuery(trpc.answer.misses.queryOptions())
  const settle = useMutation(
    trpc.answer.settleMiss.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.answer.misses.pathFilter()),
    }),
  )
  if (misses.isPending) return <Skeleton label={t`De zoekvragen komen eraan`} lines={4} />
  if (misses.isError) return <LoadError error={misses.error} onRetry={() => misses.refetch()} />
  if (misses.data.length === 0)
    return <EmptyState title={t`Alles is gevonden`}>{t`Niemand zocht iets zonder resultaat.`}</EmptyState>
  return (
    <>
      <MutationFailure error={settle.error} />
      <ul className={frame.list}>
        {misses.data.map(({ text, times, lastAt }) => (
          <li key={text} className={styles.miss}>
            <div>
              <b>{text}</b>
              <p className="soft small">{t`${times} keer, laatst op ${formatInstant(lastAt, language)}`}</p>
            </div>
            <div className="acts">
              <Button size="small" onClick={() => onWrite(text)}>
                {t`Schrijf een antwoord`}
                <span className="visually-hidden">: {text}</span>
              </Button>
              <Button size="small" variant="quiet" onClick={() => settle.mutate({ commandId: v7(), text })}>
                {t`Niet nodig`}
                <span className="visually-hidden">: {text}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
