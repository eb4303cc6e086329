import { useLingui } from '@lingui/react/macro'
import { Checkbox, Fieldset, TextField } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import { CommandForm } from './command-form.tsx'

export function ChangeContact({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const language = useLanguage()
  const { channels, smsOffered } = report.contact
  return (
    <CommandForm action="setContact" reportId={report.reportId} submitLabel={t`Bewaar`}>
      {({ id, error, posted }) => {
        const field = (name: string) => ({ id: id(name), name, error: error(name) })
        const typed = posted('contact.channels')
        const wanted: readonly string[] = typed ? typed.split(',') : channels
        const tick = (value: 'mail' | 'sms') => ({
          ...{ id: id(`contact.channels.${value}`), name: 'contact.channels', value },
          defaultChecked: wanted.includes(value),
        })
        return (
          <>
            <input type="hidden" name="language" value={language} />
            <Fieldset
              id={id('contact.channels')}
              legend={t`Hoe houden we je op de hoogte?`}
              hint={t`Kies je niets, dan kijk je zelf met je link.`}
              error={error('contact.channels')}
            >
              <Checkbox {...tick('mail')} label={t`Een mail bij elke stap`} />
              {smsOffered || channels.includes('sms') ? (
                <Checkbox {...tick('sms')} label={t`Een sms bij elke stap`} />
              ) : null}
            </Fieldset>
            <TextField
              {...field('contact.email')}
              type="email"
              autoComplete="email"
              label={t`Mailadres`}
              hint={t`Typ je adres opnieuw: we tonen het niet helemaal, want een link kan je doorgeven. Wat je leeg laat, blijft zoals het is.`}
              defaultValue={posted('contact.email')}
            />
            <TextField
              {...field('contact.name')}
              autoComplete="name"
              label={t`Naam`}
              optionalLabel={t`(hoeft niet)`}
              defaultValue={posted('contact.name') || (report.contact.name ?? '')}
            />
            <TextField
              {...field('contact.phone')}
              type="tel"
              autoComplete="tel"
              label={t`Telefoonnummer`}
              optionalLabel={t`(hoeft niet)`}
              defaultValue={posted('contact.phone')}
            />
            <Checkbox
              id={id('contact.forget')}
              name="contact.forget"
              value="yes"
              label={t`Wis wat ik hierboven leeg laat`}
            />
          </>
        )
      }}
    </CommandForm>
  )
}
