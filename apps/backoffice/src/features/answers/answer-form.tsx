import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { FormFailure } from '../../lib/form-failure.tsx'
import { client } from '../../lib/trpc.ts'
import { useSendForm } from '../../lib/use-send-form.ts'
import { type AnswerDraft, draftSchema, type EditedAnswer, toContent } from './answer-draft.ts'
import { AnswerSettings } from './answer-settings.tsx'
import { AnswerTexts } from './answer-texts.tsx'
import { HoursFields } from './hours-fields.tsx'

type AnswerFormProps = {
  /** Under this what is typed is kept. */
  name: string
  defaults: AnswerDraft
  kept: { id: string; version: number }
  onSaved: (version: number, draft: AnswerDraft) => Promise<void>
  onStale: (current: EditedAnswer, draft: AnswerDraft) => void
}

/** One answer with all that belongs to it, to change in place. */
export const AnswerForm = ({ name, defaults, kept, onSaved, onStale }: AnswerFormProps) => {
  const { t } = useLingui()
  const form = useSendForm({
    ...{ name, defaults, schema: draftSchema, shape: toContent },
    send: async (content, draft, commandId) => {
      const { id, version } = kept
      const result = await client.answer.save.mutate({ commandId, id, expectedVersion: version, content })
      if (result.kind === 'saved') return onSaved(result.version, draft)
      if (result.current) onStale(result.current, draft)
    },
  })
  return (
    <form onSubmit={form.submit} noValidate className="stack" aria-label={t`Antwoord`}>
      <FormFailure refusal={form.refusal} errors={form.errors} idOf={form.idOf} />
      <AnswerTexts form={form} />
      <AnswerSettings form={form} />
      <HoursFields form={form} />
      <div className="acts">
        <Button type="submit" variant="primary" pending={form.isSending}>{t`Bewaar`}</Button>
      </div>
    </form>
  )
}
