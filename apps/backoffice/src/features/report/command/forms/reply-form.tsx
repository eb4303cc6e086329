import { useLingui } from '@lingui/react/macro'
import { replyData } from '@meldpunt/domain/input'
import { client } from '../../../../lib/trpc.ts'
import { TextWithPhotosForm } from '../text-with-photos-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'

export const ReplyForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  return (
    <TextWithPhotosForm
      {...props}
      command="reply"
      schema={replyData}
      label={t`Wat antwoordt de melder?`}
      hint={t`Schrijf het in de woorden van de melder. De klok loopt daarna weer.`}
      send={(input) => client.report.reply.mutate(input)}
    />
  )
}
