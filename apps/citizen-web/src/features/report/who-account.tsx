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
    const how =
      means === 'itsme'
        ? t`Je bent aangemeld met itsme als ${givenName}.`
        : means === 'eid'
          ? t`Je bent aangemeld met je eID als ${givenName}.`
          : t`Je bent aangemeld als ${givenName}.`
    return (
      <Alert tone="success" title={how}>
        {t`We vulden in wat we van je weten. Deze melding komt bij Mijn meldingen.`}
      </Alert>
    )
  }
  if (!signInOffered) return null
  return (
    <Alert tone="info" title={t`Heb je itsme of een eID?`}>
      <p>
        <Trans>
          <a href={signInPath(path(stepPaths.who))}>Meld je aan</a>: dan vullen we je gegevens in en vind je
          alles terug bij Mijn meldingen. Wat je al invulde, blijft bewaard.
        </Trans>
      </p>
    </Alert>
  )
}
