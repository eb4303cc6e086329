import { Trans, useLingui } from '@lingui/react/macro'
import { RadioGroup, TextField } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import { CommandForm } from './command-form.tsx'
import { More } from './more.tsx'

/** How we tell the person now, and a form to change that. Addresses are masked: the link may have been passed on. */
export function ContactForm({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const language = useLanguage()
  const isMailed = report.contact.channels.includes('mail')
  return (
    <>
      <Known report={report} />
      <More summary={t`Wijzig dit`} action="setContact">
        <CommandForm action="setContact" reportId={report.reportId} submitLabel={t`Bewaar`}>
          {({ id, error, posted }) => (
            <>
              <input type="hidden" name="language" value={language} />
              <RadioGroup
                id={id('contact.channels')}
                name="contact.channels"
                legend={t`Hoe houden we je op de hoogte?`}
                error={error('contact.channels')}
                defaultValue={posted('contact.channels') || (isMailed ? 'mail' : 'none')}
                options={[
                  { value: 'mail', label: t`Een mail bij elke stap` },
                  { value: 'none', label: t`Niet: ik kijk zelf met mijn link` },
                ]}
              />
              <TextField
                id={id('contact.email')}
                name="contact.email"
                type="email"
                autoComplete="email"
                label={t`Mailadres`}
                hint={t`Typ je adres opnieuw: we tonen het niet helemaal, want een link kan je doorgeven. Wat je leeg laat, wissen we.`}
                error={error('contact.email')}
                defaultValue={posted('contact.email')}
              />
              <TextField
                id={id('contact.name')}
                name="contact.name"
                autoComplete="name"
                label={t`Naam`}
                optionalLabel={t`(hoeft niet)`}
                error={error('contact.name')}
                defaultValue={posted('contact.name') || (report.contact.name ?? '')}
              />
              <TextField
                id={id('contact.phone')}
                name="contact.phone"
                type="tel"
                autoComplete="tel"
                label={t`Telefoonnummer`}
                optionalLabel={t`(hoeft niet)`}
                error={error('contact.phone')}
                defaultValue={posted('contact.phone')}
              />
            </>
          )}
        </CommandForm>
      </More>
    </>
  )
}

function Known({ report }: { report: FollowView }) {
  const { email, phone, channels } = report.contact
  if (channels.includes('mail'))
    return (
      <p>
        <Trans>
          Met een mail bij elke stap, naar <b>{email}</b>.
        </Trans>
      </p>
    )
  return (
    <p>
      {phone ? (
        <Trans>
          We bellen alleen als er een vraag is: <b>{phone}</b>.
        </Trans>
      ) : (
        <Trans>Je krijgt geen berichten. Kijk zelf met je link.</Trans>
      )}
    </p>
  )
}
