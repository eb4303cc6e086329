import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Fieldset, RadioGroup, Select, TextField } from '@meldpunt/ui'
import { useState } from 'react'
import type { Categories } from '../../lib/api.ts'
import { newId } from '../../lib/new-id.ts'
import { type PostedForm, useSite } from '../../lib/site.tsx'
import { useErrorWords } from '../../lib/use-error-words.ts'
import { fieldId } from './steps.ts'

const one = (form: PostedForm | null, name: string): string => {
  const value = form?.values[name]
  return typeof value === 'string' ? value : ''
}

/** The rest of the report on the same page, for a browser without script; photos need a script. */
export function PlainRest({ categories }: { categories: Categories }) {
  const { t } = useLingui()
  const { form } = useSite()
  const words = useErrorWords()
  const error = (field: string) => (form?.errors[field] ? words.field(form.errors[field]) : undefined)
  return (
    <div className="stack">
      <PlainIds form={form} />
      <p className="soft">
        <Trans>
          In deze browser staat JavaScript uit. Melden kan gewoon, maar foto’s versturen kan zo niet.
        </Trans>
      </p>
      <Select
        id={fieldId('category')}
        name="category"
        label={t`Waarover gaat het?`}
        optionalLabel={t`(hoeft niet)`}
        placeholder={t`Ik weet het niet: 1777 kiest`}
        defaultValue={one(form, 'category')}
        error={error('category')}
        options={categories.map(({ code, label, group }) => ({
          value: code,
          label: `${group.label}: ${label}`,
        }))}
      />
      <TextField
        id={fieldId('place.text')}
        name="place.text"
        label={t`Waar is het?`}
        hint={t`Straat en huisnummer, of een plek die je kent.`}
        defaultValue={one(form, 'place.text')}
        error={error('place.text')}
      />
      <TextField
        id={fieldId('place.postcode')}
        name="place.postcode"
        label={t`Postcode`}
        optionalLabel={t`(hoeft niet)`}
        width="short"
        inputMode="numeric"
        autoComplete="postal-code"
        defaultValue={one(form, 'place.postcode')}
        error={error('place.postcode')}
      />
      <PlainContact form={form} error={error} />
      <div className="acts">
        <Button type="submit" variant="primary" size="big">
          <Trans>Verstuur mijn melding</Trans>
        </Button>
      </div>
    </div>
  )
}

/** Posting the same page twice makes one report. */
function PlainIds({ form }: { form: PostedForm | null }) {
  const [ids] = useState(() => ({ reportId: newId(), commandId: newId() }))
  return (
    <>
      <input type="hidden" name="reportId" value={one(form, 'reportId') || ids.reportId} />
      <input type="hidden" name="commandId" value={one(form, 'commandId') || ids.commandId} />
    </>
  )
}

type ContactProps = { form: PostedForm | null; error: (field: string) => string | undefined }

function PlainContact({ form, error }: ContactProps) {
  const { t } = useLingui()
  return (
    <Fieldset legend={t`Wie ben je?`} legendSize="h2">
      <div className="stack">
        <TextField
          id={fieldId('contact.name')}
          name="contact.name"
          label={t`Naam`}
          optionalLabel={t`(hoeft niet)`}
          autoComplete="name"
          defaultValue={one(form, 'contact.name')}
          error={error('contact.name')}
        />
        <TextField
          id={fieldId('contact.email')}
          name="contact.email"
          label={t`Mailadres`}
          optionalLabel={t`(hoeft niet)`}
          type="email"
          autoComplete="email"
          defaultValue={one(form, 'contact.email')}
          error={error('contact.email')}
        />
        <TextField
          id={fieldId('contact.phone')}
          name="contact.phone"
          label={t`Telefoonnummer`}
          optionalLabel={t`(hoeft niet)`}
          type="tel"
          autoComplete="tel"
          defaultValue={one(form, 'contact.phone')}
          error={error('contact.phone')}
        />
        <RadioGroup
          id={fieldId('contact.channels')}
          name="contact.channels"
          legend={t`Hoe houden we je op de hoogte?`}
          defaultValue={one(form, 'contact.channels')}
          error={error('contact.channels')}
          options={[
            { value: 'mail', label: t`Een mail bij elke stap` },
            { value: 'none', label: t`Niet: ik kijk zelf met mijn link` },
          ]}
        />
      </div>
    </Fieldset>
  )
}
