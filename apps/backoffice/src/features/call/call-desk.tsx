import { useLingui } from '@lingui/react/macro'
import { ToastRegion } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDocumentTitle } from '../../lib/document-title.ts'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import { CallScreen } from './call-screen.tsx'
import type { Category, Done } from './call-views.ts'
import { useCalls } from './use-calls.ts'
import styles from './work.module.css'

const none: readonly Category[] = []

/** The desk of a clerk: the call that is on now, or the next one. */
export const CallDesk = () => {
  const { t } = useLingui()
  const language = useLanguage()
  const calls = useCalls()
  const [done, setDone] = useState<Done | null>(null)
  const [round, setRound] = useState(0)
  const categories = useQuery(trpc.city.categories.queryOptions({ language }, { staleTime: 600_000 }))
  useDocumentTitle(t`Oproep`)
  return (
    <main id="main" tabIndex={-1}>
      <h1 className="visually-hidden">{t`Oproep`}</h1>
      <ToastRegion label={t`Berichten`} closeLabel={t`Sluiten`}>
        {categories.isError ? (
          <LoadError error={categories.error} onRetry={() => categories.refetch()} />
        ) : null}
        <div className={styles.call}>
          {/* Each call has its own screen, so that nothing of one ever shows with another. */}
          <CallScreen
            key={`${calls.call.id}-${round}`}
            {...{ call: calls.call, calls, before: done, onDone: setDone }}
            categories={categories.data ?? none}
            onRenew={() => setRound(round + 1)}
          />
        </div>
      </ToastRegion>
    </main>
  )
}
