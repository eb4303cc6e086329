import { useLingui } from '@lingui/react/macro'
import { commandLabels, showPhone } from '@meldpunt/domain'
import { unfollowData } from '@meldpunt/domain/input'
import { RadioGroup } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

/** A caller who followed the report and no longer wants to hear of it. */
export const UnfollowForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useCommandForm({
    ...props,
    command: 'unfollow',
    schema: unfollowData,
    defaults: { follower: '' },
    demand: ({ follower }) => (follower === '' ? { follower: 'person_required' } : {}),
    send: (input) => client.report.unfollow.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].unfollow}>
      <RadioGroup
        legend={t`Wie wil geen bericht meer?`}
        hint={t`De melding zelf gaat gewoon verder.`}
        look="rows"
        {...form.group('follower')}
        value={form.watch('follower')}
        onChange={(follower) => form.setValue('follower', follower)}
        options={props.report.followedBy.map(({ id, email, phone: number }) => {
          const phone = number === null ? null : showPhone(number)
          return {
            value: id,
            label: email ?? phone ?? t`Volgt zonder adres`,
            ...(email && phone ? { hint: phone } : {}),
          }
        })}
      />
    </CommandForm>
  )
}
