import { Trans, useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Alert, LinkButton } from '@meldpunt/ui'
import type { Preferences } from '../../lib/api.ts'
import { useLanguage, usePath } from '../../lib/site.tsx'
import styles from './account.module.css'
import { AccountForm } from './account-form.tsx'

/** See it, take it along, or have it deleted. */
export function MyData({ known }: { known: Preferences }) {
  const path = usePath()
  const language = useLanguage()
  return (
    <>
      <p>
        <Trans>Je mag altijd zien wat we over je bewaren, en wie ernaar keek.</Trans>
      </p>
      <div className="acts">
        <LinkButton icon="eye" href={path('mijn/gegevens')}>
          <Trans>Bekijk alles</Trans>
        </LinkButton>
        <LinkButton icon="download" href={`/api/mijn/gegevens.json?language=${language}`} download>
          <Trans>Download als bestand</Trans>
        </LinkButton>
      </div>
      <Erasure askedAt={known.erasureAskedAt} />
    </>
  )
}

function Erasure({ askedAt }: { askedAt: number | null }) {
  const { t } = useLingui()
  const language = useLanguage()
  if (askedAt !== null) {
    const moment = formatInstant(askedAt, language)
    return (
      <Alert tone="info" title={t`Je vroeg om je gegevens te wissen`}>
        {t`We kregen je vraag op ${moment}. Een medewerker bekijkt ze en laat je weten wat er gewist is.`}
      </Alert>
    )
  }
  return (
    <details className={styles.others}>
      <summary>
        <Trans>Vraag om je gegevens te wissen</Trans>
      </summary>
      <div className={`stack ${styles.prose}`}>
        <p>
          <Trans>Een medewerker van de stad bekijkt je vraag. Dit gebeurt er:</Trans>
        </p>
        <ul>
          <li>
            <Trans>Je naam, mailadres, telefoonnummer en je meldingen op deze pagina worden gewist.</Trans>
          </li>
          <li>
            <Trans>Uit je meldingen halen we wie je bent. Wat er op straat gebeurde, blijft bewaard.</Trans>
          </li>
          <li>
            <Trans>
              Is een melding nog open? Dan wachten we tot ze klaar is, want anders kan niemand je nog iets
              vragen. Wil je niet wachten, trek ze dan eerst in.
            </Trans>
          </li>
          <li>
            <Trans>
              Loopt er een klacht of een onderzoek over een melding, dan moet de stad die bewaren.
            </Trans>
          </li>
        </ul>
        <AccountForm
          action="askErasure"
          submitLabel={t`Ja, vraag om alles te wissen`}
          look={{ variant: 'danger' }}
        />
      </div>
    </details>
  )
}
