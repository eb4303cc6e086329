import { Trans } from '@lingui/react/macro'
import { Alert } from '@meldpunt/ui'
import type { Incidents } from '../../lib/api.ts'
import { usePath } from '../../lib/site.tsx'
import styles from './ask-field.module.css'

/** What is going on now: who comes for it need not ask. */
export function IncidentBanner({ incidents }: { incidents: Incidents }) {
  const path = usePath()
  if (incidents.length === 0) return null
  return (
    <div className={styles.incidents}>
      {incidents.map(({ code, question, spoken }) => (
        <Alert key={code} tone="warning" title={question}>
          <p>{spoken}</p>
          <p>
            <a href={path(`antwoord/${code}`)}>
              <Trans>Lees meer</Trans>
              <span className="visually-hidden">: {question}</span>
            </a>
          </p>
        </Alert>
      ))}
    </div>
  )
}
