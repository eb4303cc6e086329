import { useLingui } from '@lingui/react/macro'
import { Alert, Button, LinkButton } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import styles from './work.module.css'

type AlreadyTakenProps = { reportId: string; onStartOver: () => void }

/** The first try did reach us, only its answer was lost: what was changed since belongs in the report itself. */
export const AlreadyTaken = ({ reportId, onStartOver }: AlreadyTakenProps) => {
  const { t } = useLingui()
  return (
    <Alert tone="warning" live="assertive" title={t`De melding is al bewaard`}>
      <p>
        {t`Ze kwam aan met de tekst van je eerste poging. Open de melding en verbeter daar wat je daarna veranderde.`}
      </p>
      <p className={styles.acts}>
        <LinkButton href={hrefs.report(reportId)}>{t`Open de melding`}</LinkButton>
        <Button onClick={onStartOver}>{t`Begin een nieuwe melding`}</Button>
      </p>
    </Alert>
  )
}
