import { useLingui } from '@lingui/react/macro'
import { addDays, toDay } from '@meldpunt/domain'
import { Button } from '@meldpunt/ui'
import { useState } from 'react'
import { FormFailure } from '../../lib/form-failure.tsx'
import { useNow } from '../../lib/now.ts'
import { client } from '../../lib/trpc.ts'
import { useSendForm } from '../../lib/use-send-form.ts'
import {
  type AnswerDraft,
  draftName,
  draftSchema,
  type EditedAnswer,
  toContent,
  toDraft,
} from './answer-draft.ts'
import { AnswerSettings, HoursFields } from './answer-settings.tsx'
import { AnswerTexts } from './answer-texts.tsx'

type AnswerFormProps = {
  /** As it was when it was opened; null for a new one. */
  answer: EditedAnswer | null
  /** What a new one answers, where somebody asked for it. */
  question: string
  kept: { id: string; version: number }
  onSaved: (version: number) => void
  onStale: (current: EditedAnswer, draft: AnswerDraft) => void
}

/** What a new answer is good for until somebody looks again. */
const halfAYear = 182

/** One answer with all that belongs to it, to change in place. */
export const AnswerForm = ({ answer, question, kept, onSaved, onStale }: AnswerFormProps) => {
  const { t } = useLingui()
  const now = useNow()
  const [defaults] = useState(() => toDraft(answer, { reviewOn: addDays(toDay(now), halfAYear), question }))
  const form = useSendForm({
    name: draftName(kept),
    schema: draftSchema,
    defaults,
    shape: toContent,
    send: async (content, draft, commandId) => {
      const { id, version } = kept
      const result = await client.answer.save.mutate({ commandId, id, expectedVersion: version, content })
      if (result.kind === 'saved') return onSaved(result.version)
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
