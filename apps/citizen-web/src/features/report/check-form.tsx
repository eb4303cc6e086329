import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, ErrorSummary, StickyNext, Summary } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Categories } from '../../lib/api.ts'
import { useLanguage, usePath } from '../../lib/site.tsx'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { emptyOutbox, type Outbox } from './outbox.ts'
import styles from './report-frame.module.css'
import { ReportFrame } from './report-frame.tsx'
import { SavedLine } from './saved-line.tsx'
import { Slip } from './slip.tsx'
import { sendReady } from './start-sending.ts'
import { fieldId, stepOf, stepPaths } from './steps.ts'
import type { FieldErrors } from './to-submission.ts'
import { useChecks } from './use-checks.ts'
import { draftStore, useDraft } from './use-draft.ts'
import { useOutbox } from './use-outbox.ts'
import { useSummaryRows } from './use-summary-rows.tsx'

/** Leads on to the confirmation as soon as the city has the report. */
function useConfirmation(outbox: Outbox): void {
  const router = useRouter()
  const language = useLanguage()
  useEffect(() => {
    if (outbox.kind !== 'sent') return
    emptyOutbox()
    router.history.push(`/${language}/verstuurd/${outbox.submitted.reportId}`)
  }, [outbox, router, language])
}

export function CheckForm({ categories }: { categories: Categories }) {
  const { t } = useLingui()
  const language = useLanguage()
  const draft = useDraft()
  const outbox = useOutbox()
  useConfirmation(outbox)
  const [isChecked, setChecked] = useState(false)
  const [isSignedOut, setSignedOut] = useState(false)
  const { account } = useRouter().options.context
  const { checks, waitForChecks } = useChecks()
  const category = categories.find(({ code }) => code === draft.category)
  const rows = useSummaryRows(category)
  const errors = useRefusals(outbox, {
    ...(isChecked && checks ? checks.errorsOfDraft(draft, { language, category }) : {}),
    ...(isSignedOut && draft.contact.account ? { 'contact.way': 'signed_out' } : {}),
  })
  const send = async () => {
    setChecked(true)
    const rules = await waitForChecks()
    const now = draftStore().get()
    if (now.contact.account && (await account.refresh()).person === null) return setSignedOut(true)
    setSignedOut(false)
    if (!rules || Object.keys(rules.errorsOfDraft(now, { language, category })).length > 0) return
    // From here on what is sent stays word for word the same until the server has answered.
    draftStore().change({ state: 'waiting', attempt: rules.toSubmission(now, { language, category }) })
    await sendReady()
  }
  const isOnItsWay = draft.state === 'waiting'
  return (
    <ReportFrame step="check" aside={<Slip title={t`Als je verstuurt`} category={category} />}>
      {errors.length > 0 ? <ErrorSummary title={t`Dit klopt nog niet`} errors={errors} /> : null}
      <hgroup>
        <h1>
          <Trans>Klopt alles?</Trans>
        </h1>
        <p>
          <Trans>Kijk even na. Daarna versturen we je melding naar 1777.</Trans>
        </p>
      </hgroup>
      <Summary rows={isOnItsWay ? rows.map(({ term, value }) => ({ term, value })) : rows} />
      {isOnItsWay ? (
        <OnItsWay outbox={outbox} />
      ) : (
        <StickyNext saved={<SavedLine />}>
          <Button variant="primary" size="big" onClick={() => void send()}>
            <Trans>Verstuur mijn melding</Trans>
          </Button>
        </StickyNext>
      )}
    </ReportFrame>
  )
}

/** What is wrong, each leading to the step where it can be mended; also what only the server could see. */
function useRefusals(outbox: Outbox, own: FieldErrors): readonly { href: string; text: string }[] {
  const words = useErrorWords()
  const path = usePath()
  const fields = outbox.kind === 'refused' && outbox.problem.kind === 'fields' ? outbox.problem.errors : {}
  const toField = (field: string) => `${path(stepPaths[stepOf(field)])}#${fieldId(field)}`
  const listed = Object.entries({ ...fields, ...own }).map(([field, key]) => ({
    href: toField(field),
    text: words.field(key),
  }))
  if (outbox.kind !== 'refused' || outbox.problem.kind === 'fields') return listed
  const field = outbox.problem.kind === 'rejected' ? outbox.problem.field : null
  return [...listed, { href: toField(field ?? 'description'), text: words.problem(outbox.problem) }]
}

/** It is complete: now it leaves, or waits for the network; nothing more has to be done. */
function OnItsWay({ outbox }: { outbox: Outbox }) {
  const { t } = useLingui()
  const isWaiting = outbox.kind === 'waiting'
  return (
    <div className={styles.waiting}>
      <Alert
        tone={isWaiting ? 'warning' : 'info'}
        live="polite"
        title={isWaiting ? t`Je melding wacht op verbinding` : t`We versturen je melding …`}
      >
        {isWaiting
          ? t`Ze is bewaard op dit toestel en gaat vanzelf als de stad weer te bereiken is. Je mag deze pagina sluiten en later opnieuw openen.`
          : t`Dit duurt meestal maar even. Je melding is ook bewaard op dit toestel.`}
      </Alert>
    </div>
  )
}
