import { useLingui } from '@lingui/react/macro'
import { ErrorSummary, StepTrack } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { usePath } from '../../lib/site.tsx'
import { useErrorWords } from '../../lib/use-error-words.ts'
import styles from './report-frame.module.css'
import { fieldId, type Step, stepPaths } from './steps.ts'
import type { FieldErrors } from './to-submission.ts'
import { useBeginning } from './use-beginning.ts'
import { useFetchAhead } from './use-fetch-ahead.ts'

type FrameProps = { step: Step; errors?: FieldErrors; children: ReactNode; aside?: ReactNode }

const track = ['what', 'where', 'who', 'check'] as const

/** Around every step: where you are, what is wrong, the question, and what is known so far. */
export function ReportFrame({ step, errors = {}, children, aside }: FrameProps) {
  useFetchAhead()
  useBeginning(step)
  const words = useErrorWords()
  const { t } = useLingui()
  const wrong = Object.entries(errors)
  return (
    <div className="wrap">
      <div className="needs-script">
        <Steps step={step} />
      </div>
      <div className={styles.step}>
        <div className={styles.form}>
          {wrong.length > 0 ? (
            <ErrorSummary
              title={t`Dit klopt nog niet`}
              errors={wrong.map(([field, key]) => ({ href: `#${fieldId(field)}`, text: words.field(key) }))}
            />
          ) : null}
          {children}
        </div>
        {aside}
      </div>
    </div>
  )
}

function Steps({ step }: { step: Step }) {
  const { t } = useLingui()
  const path = usePath()
  const labels = { what: t`Wat`, where: t`Waar`, who: t`Wie`, check: t`Nakijken` }
  const at = track.indexOf(step === 'questions' ? 'what' : step)
  return (
    <StepTrack
      label={t`Stappen van je melding`}
      doneLabel={t`klaar`}
      steps={track.map((name, index) => ({
        label: labels[name],
        state: index < at ? 'done' : index === at ? 'now' : 'todo',
        href: path(stepPaths[name]),
      }))}
    />
  )
}
