import { useLingui } from '@lingui/react/macro'
import { commandLabels, type Language, languages, say } from '@meldpunt/domain'
import { followForCallerData } from '@meldpunt/domain/input'
import { CheckboxGroup, Select, TextField } from '@meldpunt/ui'
import { v7 as newId } from 'uuid'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { languageNames } from '../../../../words/names.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

/** Who follows wants to hear of it, so that no message is no choice here. */
const channels = ['mail', 'sms'] as const
type Channel = (typeof channels)[number]

const byMail: Channel[] = ['mail']
const nobody = (language: Language) => ({
  follower: newId(),
  contact: { name: '', email: '', phone: '', channels: byMail },
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
      <CheckboxGroup
        legend={t`Hoe houden we de beller op de hoogte?`}
        {...form.group('contact.channels')}
        options={channels.map((channel) => ({ value: channel, label: say(language, `told_by.${channel}`) }))}
        value={form.watch('contact.channels')}
        onChange={(chosen) =>
          form.setValue(
            'contact.channels',
            channels.filter((channel) => chosen.includes(channel)),
          )
        }
      />
      <Select
        label={t`Taal van de berichten`}
        options={languages.map((code) => ({ value: code, label: languageNames[code] }))}
        {...form.field('language')}
      />
    </CommandForm>
  )
}
