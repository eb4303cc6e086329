import { useLingui } from '@lingui/react/macro'
import { Alert, Button } from '@meldpunt/ui'
import styles from './load-error.module.css'
import { toRefusal } from './refusal.ts'

type LoadErrorProps = { error: unknown; onRetry: () => void }

/** What could not be read, why, and the way to try again. */
export const LoadError = ({ error, onRetry }: LoadErrorProps) => {
  const { t } = useLingui()
  const refusal = toRefusal(error)
  const isNetwork = refusal.kind === 'network'
  const requestId = refusal.kind === 'bug' ? refusal.requestId : null
  return (
    <div className={styles.page}>
      <Alert
        tone="danger"
        live="assertive"
        title={isNetwork ? t`De server antwoordt niet` : t`Dit konden we niet laden`}
      >
        <p>
          {isNetwork
            ? t`Kijk je verbinding na en probeer opnieuw. Wat je typte, is bewaard.`
            : t`Probeer het opnieuw. Blijft het fout gaan, geef dan dit nummer door aan de helpdesk:`}{' '}
          {requestId ? <span className="num">{requestId}</span> : null}
        </p>
        <Button icon="redo" onClick={onRetry}>
          {t`Probeer opnieuw`}
        </Button>
      </Alert>
    </div>
  )
}
