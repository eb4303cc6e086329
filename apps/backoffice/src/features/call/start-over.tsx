import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { useState } from 'react'
import styles from './work.module.css'

/** The caller hung up: everything goes, but never by one slip of the mouse. */
export const StartOver = ({ onStartOver }: { onStartOver: () => void }) => {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <span className={styles.startOver}>
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {t`Maak leeg`}
        </Button>
      </span>
    )
  }
  return (
    <fieldset className={styles.startOver}>
      <legend className="visually-hidden">{t`Alles wissen wat hier staat?`}</legend>
      <Button autoFocus onClick={onStartOver}>
        {t`Ja, wis alles`}
      </Button>
      <Button variant="quiet" onClick={() => setAsking(false)}>
        {t`Nee, ga verder`}
      </Button>
    </fieldset>
  )
}
