import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { AnswerPane } from './answer-pane.tsx'
import { CallOmnibox } from './call-omnibox.tsx'
import { missingOf } from './call-report.ts'
import type { AnswerView, NearbyReport } from './call-views.ts'
import { ExistingPane } from './existing-pane.tsx'
import { FinishBar, MissingWords, SideButton } from './finish-bar.tsx'
import { ReportForm } from './report-form.tsx'
import { RingBanner } from './ring-banner.tsx'
import { SearchPane } from './search-pane.tsx'
import type { CallScreen } from './use-call-screen.ts'
import styles from './work.module.css'

type WorkPaneProps = {
  screen: CallScreen
  answer: AnswerView | undefined
  nearby: readonly NearbyReport[]
  /** What became of the call before. */
  before: ReactNode
  onDone: (() => void) | undefined
}

const useDoneWords = ({ screen }: Pick<WorkPaneProps, 'screen'>): string => {
  const { t } = useLingui()
  const { mode, same, next } = screen.form.watch()
  if (mode !== 'report') return t`Klaar, noteer`
  if (same !== '' && same !== 'new') return t`Laat meevolgen`
  return next === 'register' ? t`Registreer` : t`Bewaar`
}

const Finish = ({ screen, onDone }: Pick<WorkPaneProps, 'screen' | 'onDone'>) => {
  const { t } = useLingui()
  const { form, finish, categories, openReport } = screen
  const label = useDoneWords({ screen })
  const draft = form.watch()
  const category = categories.find(({ code }) => code === draft.category)
  const isFollowed = draft.mode === 'report' && draft.same !== '' && draft.same !== 'new'
  const words = {
    search: null,
    answer: (
      <Trans>
        <span className="soft">Zonder naam, telt als</span> <b>Beantwoord</b>
      </Trans>
    ),
    existing: <span className="soft">{t`Telt als een gesprek over deze melding.`}</span>,
    report: isFollowed ? (
      t`Het is dezelfde. De beller volgt die melding.`
    ) : (
      <MissingWords missing={missingOf(draft, category)} />
    ),
  }
  if (draft.mode === 'search') return null
  return (
    <FinishBar
      words={words[draft.mode]}
      label={label}
      pending={finish.isPending || form.isSending}
      onDone={() => onDone?.()}
    >
      {draft.mode === 'report' ? (
        <SideButton
          chord="answerOnly"
          label={t`Alleen antwoord`}
          onPress={() => form.setValue('mode', 'answer')}
        />
      ) : (
        <SideButton chord="reportAfterAll" label={t`Toch een melding`} onPress={() => openReport()} />
      )}
    </FinishBar>
  )
}

const Danger = ({ screen }: Pick<WorkPaneProps, 'screen'>) => {
  const { t } = useLingui()
  const { form, categories } = screen
  const danger = categories.find(({ code }) => code === form.watch('category'))?.danger
  if (!danger || form.watch('mode') !== 'report') return null
  return (
    <Alert tone="danger" live="assertive" title={t`Opgelet: gevaar`}>
      {danger}
    </Alert>
  )
}

/** One field for everything, and beneath it what it opened. */
export const WorkPane = ({ screen, answer, nearby, before, onDone }: WorkPaneProps) => {
  const { t } = useLingui()
  const { form, finish, categories, startOver } = screen
  const mode = form.watch('mode')
  return (
    <section className={styles.work} aria-label={t`Gesprek opnemen`}>
      <div className={styles.top}>
        <RingBanner calls={screen.calls} />
        <CallOmnibox screen={screen} />
        <MutationFailure error={finish.error} />
        <Danger screen={screen} />
      </div>
      {mode === 'search' ? <SearchPane screen={screen} before={before} /> : null}
      {mode === 'answer' ? <AnswerPane answer={answer} answerId={form.watch('answerId')} /> : null}
      {mode === 'existing' ? <ExistingPane reportId={form.watch('existingId')} /> : null}
      {mode === 'report' ? (
        <ReportForm form={form} categories={categories} nearby={nearby} onStartOver={startOver} />
      ) : null}
      <Finish screen={screen} onDone={onDone} />
    </section>
  )
}
