import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Alert } from '@meldpunt/ui'
import { useLanguage } from '../../../lib/language.ts'
import styles from './command-form.module.css'
import type { Stale } from './use-command-form.ts'

/** Somebody else was first: what they did, and that sending again goes on top of it. */
export const StaleNotice = ({ stale }: { stale: Stale }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Alert tone="warning" live="assertive" title={t`Intussen veranderd`}>
      <ul className={styles.changes}>
        {stale.changes.map((change) => (
          <li key={change.position}>
            <b>{change.title}</b> {change.sentence} {change.text ? <q>{change.text.text}</q> : null}
            <span className="soft small">
              {' '}
              {change.by ? `${change.by}, ` : null}
              {formatInstant(change.at, language)}
            </span>
          </li>
        ))}
      </ul>
      <p>{t`Nog niets verstuurd. Wat je typte, staat er nog. Kijk na of het nog klopt en verstuur opnieuw.`}</p>
    </Alert>
  )
}
