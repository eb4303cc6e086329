import { useLingui } from '@lingui/react/macro'
import { commandLabels, languages } from '@meldpunt/domain'
import { setContactData } from '@meldpunt/domain/input'
import { Select, TextField } from '@meldpunt/ui'
import { ChannelsField } from '../../../../lib/channels-field.tsx'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { languageNames } from '../../../../words/names.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

export const SetContactForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { contact, language: theirs, personLinked } = props.report
  const form = useCommandForm({
    ...props,
    command: 'set_contact',
    schema: setContactData,
    defaults: {
      contact: {
        name: contact?.name ?? '',
        email: contact?.email ?? '',
        phone: contact?.phone ?? '',
        channels: [...(contact?.channels ?? ['none'])],
      },
      language: theirs,
    },
    send: (input) => client.report.setContact.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].set_contact}>
      <TextField
        label={t`Naam`}
        optionalLabel={t`(hoeft niet)`}
        autoComplete="off"
        {...form.field('contact.name')}
      />
      <TextField label={t`Mailadres`} inputMode="email" autoComplete="off" {...form.field('contact.email')} />
      <TextField label={t`Telefoon`} inputMode="tel" autoComplete="off" {...form.field('contact.phone')} />
      <ChannelsField
        {...form.group('contact.channels')}
        personLinked={personLinked}
        value={form.watch('contact.channels')}
        onChange={(channels) => form.setValue('contact.channels', channels)}
      />
      <Select
        label={t`Taal van de berichten`}
        options={languages.map((code) => ({ value: code, label: languageNames[code] }))}
        {...form.field('language')}
      />
    </CommandForm>
  )
}
