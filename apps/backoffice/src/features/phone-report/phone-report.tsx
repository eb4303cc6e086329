import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDocumentTitle } from '../../lib/document-title.ts'
import { drafts } from '../../lib/draft.ts'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { trpc } from '../../lib/trpc.ts'
import styles from './phone-report.module.css'
import { PhoneReportDone } from './phone-report-done.tsx'
import { PhoneReportForm } from './phone-report-form.tsx'
import { phoneReportName, type Taken } from './use-phone-form.ts'

/** A report that a clerk takes down for somebody, and after it what to read to them. */
export const PhoneReport = () => {
  const { t } = useLingui()
  const language = useLanguage()
  const [taken, setTaken] = useState<Taken | null>(null)
  const [round, setRound] = useState(0)
  const startOver = () => {
    drafts.remove(phoneReportName)
    setRound(round + 1)
  }
  const categories = useQuery(trpc.city.categories.queryOptions({ language }, { staleTime: 600_000 }))
  useDocumentTitle(t`Nieuwe melding`)
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      {taken ? <PhoneReportDone taken={taken} onNext={() => setTaken(null)} /> : null}
      {!taken && categories.isPending ? <Skeleton label={t`Het formulier komt eraan`} lines={8} /> : null}
      {!taken && categories.isError ? (
        <LoadError error={categories.error} onRetry={() => categories.refetch()} />
      ) : null}
      {!taken && categories.data ? (
        <PhoneReportForm
          key={round}
          categories={categories.data}
          onTaken={setTaken}
          onStartOver={startOver}
        />
      ) : null}
    </main>
  )
}
