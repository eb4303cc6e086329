import { useLingui } from '@lingui/react/macro'
import { Alert, Button } from '@meldpunt/ui'
import { type AnswerDraft, type EditedAnswer, toDraft } from './answer-draft.ts'
import { ChangedParts } from './changed-parts.tsx'

type StaleAnswerProps = { theirs: EditedAnswer; mine: AnswerDraft; onTakeTheirs: () => void }

/** Somebody saved the answer while it was being edited: what they wrote against what stands here, and the choice. */
export const StaleAnswer = ({ theirs, mine, onTakeTheirs }: StaleAnswerProps) => {
  const { t } = useLingui()
  const who = theirs.reviewedBy ?? t`Iemand`
  return (
    <Alert tone="warning" live="assertive" title={t`${who} bewaarde dit antwoord intussen`}>
      <p>{t`Er is nog niets van jou bewaard: je tekst staat hieronder. Zo verschilt ze van die van ${who}:`}</p>
      <ChangedParts before={toDraft(theirs, theirs)} after={mine} />
      <p>{t`Bewaar nog eens om jouw tekst te houden.`}</p>
      <div>
        <Button size="small" onClick={onTakeTheirs}>{t`Neem de tekst van ${who} over`}</Button>
      </div>
    </Alert>
  )
}
