import { useLingui } from '@lingui/react/macro'
import { languages, say } from '@meldpunt/domain'
import { Fieldset, RadioGroup, Select, TextField } from '@meldpunt/ui'
import { ChannelsField } from '../../lib/channels-field.tsx'
import { useLanguage } from '../../lib/language.ts'
import { languageNames } from '../../words/names.ts'
import styles from './phone-report.module.css'
import type { PhoneFormState } from './use-phone-form.ts'

const channels = ['phone', 'desk', 'mail'] as const

/** Who calls and how they want to hear from us. A caller without mail address, or without name, is normal. */
export const CallerFields = ({ form }: { form: PhoneFormState }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <Fieldset
      legend={t`De beller`}
      hint={t`Alles mag leeg blijven. Dan kunnen we niets laten weten.`}
      legendSize="h2"
    >
      <div className={styles.pair}>
        <TextField label={t`Naam`} autoComplete="off" {...form.field('contact.name')} />
        <TextField label={t`Telefoon`} inputMode="tel" autoComplete="off" {...form.field('contact.phone')} />
        <TextField
          label={t`Mailadres`}
          inputMode="email"
          autoComplete="off"
          {...form.field('contact.email')}
        />
        <Select
          label={t`Taal`}
          options={languages.map((code) => ({ value: code, label: languageNames[code] }))}
          {...form.field('language')}
        />
      </div>
      <ChannelsField
        {...form.group('contact.channels')}
        personLinked={false}
        value={form.watch('contact.channels')}
        onChange={(wanted) => form.setValue('contact.channels', wanted)}
      />
      <RadioGroup
        legend={t`Hoe kwam de melding binnen?`}
        look="chips"
        {...form.group('channel')}
        value={form.watch('channel')}
        onChange={(value) =>
          form.setValue('channel', channels.find((channel) => channel === value) ?? 'phone')
        }
        options={channels.map((channel) => ({ value: channel, label: say(language, `channel.${channel}`) }))}
      />
    </Fieldset>
  )
}
