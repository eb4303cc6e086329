import { useLingui } from '@lingui/react/macro'
import { languages, say } from '@meldpunt/domain'
import { RadioGroup, Select, TextField } from '@meldpunt/ui'
import { useLanguage } from '../../lib/language.ts'
import { toOptions, useLists } from '../../lib/lists.ts'
import { languageNames } from '../../words/names.ts'
import { AccountFields } from './account-fields.tsx'
import { FormRow } from './form-row.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'

const channels = ['phone', 'desk', 'mail'] as const

const DepartmentFields = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  const { departments } = useLists()
  return (
    <>
      <RadioGroup
        legend={t`Naar welke dienst?`}
        look="chips"
        {...form.group('choice')}
        value={form.watch('choice')}
        onChange={(value) => form.setValue('choice', value === 'by_hand' ? 'by_hand' : 'routing')}
        options={[
          { value: 'routing', label: t`De routering kiest` },
          { value: 'by_hand', label: t`Kies zelf een dienst` },
        ]}
      />
      {form.watch('choice') === 'by_hand' ? (
        <div className={styles.pair}>
          <Select
            label={t`Dienst`}
            placeholder={t`Kies een dienst`}
            options={toOptions(departments)}
            {...form.field('department')}
          />
          <TextField label={t`Waarom deze dienst?`} {...form.field('reason')} />
        </div>
      ) : null}
    </>
  )
}

/** What most calls do without: other languages, another way in, leaving it for a colleague, a department by hand. */
export const MoreRow = ({ form }: { form: CallForm }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <FormRow label={t`Meer`} state="free">
      <AccountFields form={form} />
      <details className={styles.more} open={form.errors.department !== undefined || undefined}>
        <summary>{t`Taal, kanaal en dienst`}</summary>
        <div className={styles.pair}>
          <Select
            label={t`Taal`}
            options={languages.map((code) => ({ value: code, label: languageNames[code] }))}
            {...form.field('language')}
          />
        </div>
        <RadioGroup
          legend={t`Hoe kwam de melding binnen?`}
          look="chips"
          {...form.group('channel')}
          value={form.watch('channel')}
          onChange={(value) =>
            form.setValue('channel', channels.find((channel) => channel === value) ?? 'phone')
          }
          options={channels.map((channel) => ({
            value: channel,
            label: say(language, `channel.${channel}`),
          }))}
        />
        <RadioGroup
          legend={t`Wat doe je met de melding?`}
          look="chips"
          {...form.group('next')}
          value={form.watch('next')}
          onChange={(value) => form.setValue('next', value === 'leave' ? 'leave' : 'register')}
          options={[
            { value: 'register', label: t`Registreer ze meteen` },
            { value: 'leave', label: t`Laat ze staan om later te beoordelen` },
          ]}
        />
        {form.watch('next') === 'register' ? <DepartmentFields form={form} /> : null}
      </details>
    </FormRow>
  )
}
