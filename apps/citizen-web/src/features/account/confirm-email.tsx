import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { usePath } from '../../lib/site.tsx'
import { AccountForm } from './account-form.tsx'

/** Mail scanners open links too, so only the button confirms. */
export function ConfirmEmail({ token }: { token: string }) {
  const { t } = useLingui()
  const path = usePath()
  const router = useRouter()
  return (
    <div className="wrap page narrow">
      <h1>
        <Trans>Is dit jouw mailadres?</Trans>
      </h1>
      <p className="lead">
        <Trans>Druk op de knop, dan gebruiken we dit adres voor je meldingen.</Trans>
      </p>
      <AccountForm
        action="confirmEmail"
        to="mail-bevestigen"
        refusals={{ 'token.link_invalid': t`Deze link werkt niet meer. Vraag een nieuwe bij je voorkeuren.` }}
        submitLabel={t`Ja, gebruik dit adres`}
        look={{ variant: 'primary', size: 'big' }}
        onDone={() => router.history.replace(path('mail-bevestigen/gelukt'))}
      >
        {({ id }) => <input type="hidden" id={id('token')} name="token" value={token} />}
      </AccountForm>
      <p className="soft">
        <Trans>Vroeg je dit niet zelf? Doe dan niets. Zonder de knop verandert er niets.</Trans>
      </p>
    </div>
  )
}

/** After the button. */
export function EmailConfirmed() {
  const path = usePath()
  return (
    <div className="wrap page narrow">
      <h1>
        <Trans>Je mailadres is bevestigd</Trans>
      </h1>
      <p className="lead">
        <Trans>Vanaf nu sturen we je berichten over je meldingen naar dit adres.</Trans>
      </p>
      <LinkButton variant="primary" href={path('mijn')}>
        <Trans>Naar mijn meldingen</Trans>
      </LinkButton>
    </div>
  )
}
