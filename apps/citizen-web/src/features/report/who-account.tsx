import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '@meldpunt/ui'
import { signInPath } from '../../lib/sign-in-path.ts'
import { usePath } from '../../lib/site.tsx'
import { useAccount } from '../../lib/use-account.ts'
import { stepPaths } from './steps.ts'

/** Whether the report goes with the own ones, and how it can: the draft stays where it is meanwhile. */
export function WhoAccount() {
  const { t } = useLingui()
  const path = usePath()
  const { signInOffered, person } = useAccount()
  if (person) {
    const { givenName, means } = person
    const name = `${givenName}${means === 'itsme' ? ', itsme' : means === 'eid' ? ', eID' : ''}`
    return (
      <Alert tone="success" title={t`Je bent aangemeld: ${name}`}>
        {t`Deze melding komt bij Mijn meldingen. We vulden in wat we weten.`}
      </Alert>
    )
  }
  if (!signInOffered) return null
  return (
    <Alert tone="info" title={t`Heb je itsme of een eID?`}>
      <p>
        <Trans>
          <a href={signInPath(path(stepPaths.who))}>Meld je aan</a>: dan staat deze melding bij Mijn
          meldingen. Wat je invulde, blijft bewaard.
        </Trans>
      </p>
    </Alert>
  )
}
