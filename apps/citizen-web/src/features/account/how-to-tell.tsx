import { useLingui } from '@lingui/react/macro'
import { languages } from '@meldpunt/domain'
import { Checkbox, Fieldset, RadioGroup, TextField } from '@meldpunt/ui'
import type { Preferences } from '../../lib/api.ts'
import { languageNames } from '../../lib/language.ts'
import { useSite } from '../../lib/site.tsx'
import { AccountForm } from './account-form.tsx'

/** The ways in which we tell of each step, and in which language. */
export function HowToTell({ known }: { known: Preferences }) {
  const { t } = useLingui()
  const { form } = useSite()
  const typed = form?.command === 'savePreferences' ? form.values : null
  const isTicked = (name: 'mail' | 'sms' | 'messages') => (typed ? typed[name] === 'yes' : known.wants[name])
  const address = known.email?.confirmed ? known.email.address : null
  const tick = (name: 'mail' | 'sms' | 'messages') => ({ name, value: 'yes', defaultChecked: isTicked(name) })
  return (
    <AccountForm action="savePreferences" submitLabel={t`Bewaar`} done={t`Bewaard.`}>
      {({ id, error, posted }) => (
        <>
          <Fieldset legend={t`Hoe houden we je op de hoogte van je meldingen?`}>
            <Checkbox
              {...tick('messages')}
              id={id('messages')}
              label={t`Een bericht in Mijn Burgerprofiel`}
            />
            <Checkbox
              {...tick('mail')}
              id={id('mail')}
              label={address ? t`Een mail naar ${address}` : t`Een mail, zodra je mailadres bevestigd is`}
            />
            {known.smsOffered ? (
              <Checkbox {...tick('sms')} id={id('sms')} label={t`Een sms naar je telefoonnummer`} />
            ) : null}
          </Fieldset>
          <TextField
            id={id('phone')}
            name="phone"
            type="tel"
            autoComplete="tel"
            label={t`Telefoonnummer`}
            optionalLabel={t`(hoeft niet)`}
            hint={t`Bijvoorbeeld 0471 23 45 67`}
            error={error('phone')}
            defaultValue={posted('phone') || (known.phone ?? '')}
          />
          <RadioGroup
            id={id('language')}
            name="language"
            legend={t`In welke taal schrijven we je?`}
            error={error('language')}
            defaultValue={posted('language') || known.language}
            options={languages.map((code) => ({
              value: code,
              label: <span lang={code}>{languageNames[code]}</span>,
            }))}
          />
        </>
      )}
    </AccountForm>
  )
}
