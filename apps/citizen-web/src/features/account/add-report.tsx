import { Trans, useLingui } from '@lingui/react/macro'
import { TextField } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { usePath } from '../../lib/site.tsx'
import { AccountForm } from './account-form.tsx'
import { AccountHead } from './account-head.tsx'

/** A report that was made without signing in comes to the own ones by its reference and its secret link. */
export function AddReport({ number }: { number: string }) {
  const { t } = useLingui()
  const path = usePath()
  const router = useRouter()
  return (
    <div className="wrap page narrow">
      <AccountHead>
        <Trans>Een melding toevoegen</Trans>
      </AccountHead>
      <p className="lead">
        <Trans>
          Meldde je iets zonder je aan te melden? Met het nummer en de geheime link komt die melding bij jouw
          meldingen.
        </Trans>
      </p>
      <AccountForm
        action="addReport"
        submitLabel={t`Voeg toe aan mijn meldingen`}
        look={{ variant: 'primary', size: 'big' }}
        refusals={{
          'link.link_invalid': t`Dit nummer en deze link horen niet bij elkaar, of de link werkt niet meer. Neem de link uit de nieuwste mail.`,
          already_linked: t`Deze melding staat al bij iemand anders. Met de geheime link kan je ze wel volgen. Is ze van jou? Bel 1777.`,
        }}
        onDone={() => router.history.push(path('mijn?gelukt=addReport'))}
      >
        {({ id, error, posted }) => (
          <>
            <TextField
              id={id('reference')}
              name="reference"
              label={t`Nummer van je melding`}
              hint={
                <Trans>
                  Negen cijfers, bijvoorbeeld <span className="ref">482-193-70-4</span>.
                </Trans>
              }
              width="short"
              inputMode="numeric"
              autoComplete="off"
              error={error('reference')}
              defaultValue={posted('reference') || number}
            />
            <TextField
              id={id('link')}
              name="link"
              label={t`De geheime link`}
              optionalLabel={t`(hoeft niet als je hem in deze browser al opende)`}
              hint={t`Die staat in elke mail over je melding. Kopieer hem en plak hem hier.`}
              autoComplete="off"
              spellCheck={false}
              error={error('link')}
              defaultValue={posted('link')}
            />
          </>
        )}
      </AccountForm>
    </div>
  )
}
