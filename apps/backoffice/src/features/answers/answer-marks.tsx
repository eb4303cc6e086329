import { useLingui } from '@lingui/react/macro'
import { addDays, formatDayWithYear, formatInstant, toDay } from '@meldpunt/domain'
import { Alert, Button } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { useLanguage } from '../../lib/language.ts'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { useNow } from '../../lib/now.ts'
import { trpc } from '../../lib/trpc.ts'
import type { EditedAnswer } from './answer-draft.ts'

type AnswerMarksProps = { answer: EditedAnswer; onDone: () => void }

/** The next look after this one. */
const halfAYear = 182

/** What colleagues doubt, and whether the answer still holds: said with one button each. */
export const AnswerMarks = ({ answer, onDone }: AnswerMarksProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const now = useNow()
  const done = { onSuccess: onDone }
  const settle = useMutation(trpc.answer.settleFlag.mutationOptions(done))
  const review = useMutation(trpc.answer.review.mutationOptions(done))
  const retire = useMutation(trpc.answer.retire.mutationOptions(done))
  const { id, active, flags, reviewOn, reviewedBy, reviewedAt } = answer
  const again = addDays(toDay(now), halfAYear)
  const next = formatDayWithYear(reviewOn, language)
  const when = reviewedAt === null ? '' : formatInstant(reviewedAt, language)
  return (
    <div className="stack">
      <MutationFailure error={settle.error ?? review.error ?? retire.error} />
      {flags.map(({ flagId, by, note, at }) => (
        <Alert key={flagId} tone="warning" title={t`${by} twijfelt: ${note || t`dit klopt niet meer`}`}>
          <p className="small">{formatInstant(at, language)}</p>
          <Button
            size="small"
            pending={settle.isPending}
            onClick={() => settle.mutate({ commandId: v7(), id, flagId })}
          >{t`Nagekeken`}</Button>
        </Alert>
      ))}
      <p className="soft small">
        {reviewedBy === null
          ? t`Nog door niemand nagekeken. Na te kijken op ${next}.`
          : t`Nagekeken door ${reviewedBy} op ${when}. Opnieuw op ${next}.`}
      </p>
      <div className="acts">
        <Button
          size="small"
          icon="check"
          pending={review.isPending}
          onClick={() => review.mutate({ commandId: v7(), id, reviewOn: again })}
        >{t`Klopt nog`}</Button>
        <Button
          size="small"
          variant="quiet"
          pending={retire.isPending}
          onClick={() => retire.mutate({ commandId: v7(), id, active: !active })}
        >
          {active ? t`Neem uit gebruik` : t`Gebruik weer`}
        </Button>
      </div>
    </div>
  )
}
