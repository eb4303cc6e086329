import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { ActButton } from './act-button.tsx'
import { Incidents } from './incidents.tsx'
import type { CallScreen } from './use-call-screen.ts'
import styles from './work.module.css'

/** Nothing is open yet: how to begin, and what became of the call before. */
export const SearchPane = ({ screen, before }: { screen: CallScreen; before: ReactNode }) => {
  const { t } = useLingui()
  const { call, calls, form, openReport } = screen
  return (
    <div className={styles.idle}>
      {before}
      <Incidents form={form} />
      {call.begun ? (
        <div className={styles.starts}>
          <ActButton
            chord="reportAfterAll"
            icon="report"
            label={t`Begin een melding`}
            onPress={() => openReport()}
          />
        </div>
      ) : (
        <section aria-label={t`Een oproep beginnen`}>
          <p className="soft">
            {t`Typ wat de beller vraagt of meldt: daarmee begint de oproep. Gaat de telefoon, dan volgt dit scherm vanzelf.`}
          </p>
          <p className={styles.starts}>
            <Button icon="phone" onClick={() => calls.begin('phone')}>{t`Begin een oproep`}</Button>
            <Button icon="building" onClick={() => calls.begin('desk')}>{t`Bezoeker aan de balie`}</Button>
          </p>
        </section>
      )}
    </div>
  )
}
