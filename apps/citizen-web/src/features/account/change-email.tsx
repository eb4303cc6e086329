import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, TextField } from '@meldpunt/ui'
import type { Preferences } from '../../lib/api.ts'
import { AccountForm } from './account-form.tsx'

/** A new address counts once its owner pressed the button behind the link that we mailed. */
export function ChangeEmail({ known: { email, pendingEmail } }: { known: Preferences }) {
  const { t } = useLingui()
  return (
    <>
      {pendingEmail ? (
        <Alert tone="info" title={t`We stuurden een link naar ${pendingEmail}`}>
          {t`Open die mail en druk op de knop. Pas dan gebruiken we dit adres. Niets gekregen? Kijk bij de ongewenste mails, of vraag de link hieronder opnieuw.`}
        </Alert>
      ) : null}
      {email ? (
        <p>
          <Trans>
            We mailen je op <b>{email.address}</b>.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>We hebben nog geen mailadres van je.</Trans>
        </p>
      )}
      <AccountForm
        // What was typed is done once the page says where the link went.
        key={`${email?.address} ${pendingEmail}`}
        action="changeEmail"
        submitLabel={t`Stuur me een link`}
        look={{ variant: 'secondary' }}
      >
        {({ id, error, posted }) => (
          <TextField
            id={id('email')}
            name="email"
            type="email"
            autoComplete="email"
            label={t`Nieuw mailadres`}
            hint={t`We sturen er een link naartoe.`}
            error={error('email')}
            defaultValue={posted('email') || (pendingEmail ?? '')}
          />
        )}
      </AccountForm>
      {email || pendingEmail ? (
        <AccountForm action="forgetEmail" submitLabel={t`Wis mijn mailadres`} look={{ variant: 'quiet' }} />
      ) : null}
    </>
  )
}
