import { Trans } from '@lingui/react/macro'
import { formatInstant, type Instant } from '@meldpunt/domain'
import { Alert } from '@meldpunt/ui'
import type { Incidents } from '../../lib/api.ts'
import { useLanguage, usePath } from '../../lib/site.tsx'
import styles from './ask-field.module.css'

function Until({ moment }: { moment: Instant }) {
  const until = formatInstant(moment, useLanguage())
  return (
    <p className="small">
      <Trans>Tot {until}</Trans>
    </p>
  )
}

/** What is going on now: who comes for it need not ask. */
export function IncidentBanner({ incidents }: { incidents: Incidents }) {
  const path = usePath()
  if (incidents.length === 0) return null
  return (
    <div className={styles.incidents}>
      {incidents.map(({ code, question, spoken, validUntil }) => (
        <Alert key={code} tone="warning" title={question}>
          <p>{spoken}</p>
          {validUntil === null ? null : <Until moment={validUntil} />}
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
