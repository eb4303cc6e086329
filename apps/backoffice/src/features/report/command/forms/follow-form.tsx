import { useLingui } from '@lingui/react/macro'
import { commandLabels, type Language, languages, type NoticeChannel } from '@meldpunt/domain'
import { followForCallerData } from '@meldpunt/domain/input'
import { Select, TextField } from '@meldpunt/ui'
import { v7 as newId } from 'uuid'
import { ChannelsField } from '../../../../lib/channels-field.tsx'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { languageNames } from '../../../../words/names.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

const nobody = (language: Language) => ({
  follower: newId(),
  contact: { name: '', email: '', phone: '', channels: ['mail'] as NoticeChannel[] },
  language,
})

/** A caller who wants to hear of somebody else's public report. */
export const FollowForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'follow',
    schema: followForCallerData,
    defaults: nobody('nl'),
    send: (input) => client.report.follow.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].follow}>
      <p>{t`De beller hoort wat openbaar is: elke stap, geen namen en geen foto’s.`}</p>
      <TextField label={t`Mailadres`} inputMode="email" autoComplete="off" {...form.field('contact.email')} />
      <TextField label={t`Telefoon`} inputMode="tel" autoComplete="off" {...form.field('contact.phone')} />
      <ChannelsField
        {...form.group('contact.channels')}
        personLinked={false}
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
