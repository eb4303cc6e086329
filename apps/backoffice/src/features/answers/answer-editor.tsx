import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@meldpunt/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { drafts } from '../../lib/draft.ts'
import { keepForm, renewCommand } from '../../lib/kept-form.ts'
import { useLists } from '../../lib/lists.ts'
import { trpc } from '../../lib/trpc.ts'
import { type AnswerDraft, draftName, type EditedAnswer } from './answer-draft.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswerMarks } from './answer-marks.tsx'
import { AnswerVersions } from './answer-versions.tsx'
import { StaleAnswer } from './stale-answer.tsx'

type AnswerEditorProps = { id: string; answer: EditedAnswer | null; question: string }
type Base = {
  answer: EditedAnswer | null
  version: number
  stale: { theirs: EditedAnswer; mine: AnswerDraft } | null
}

/** Edits one answer; when somebody else saved it meanwhile nothing typed is lost, and nothing of theirs is overwritten. */
export const AnswerEditor = ({ id, answer, question }: AnswerEditorProps) => {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [base, setBase] = useState<Base>({ answer, version: answer?.version ?? 0, stale: null })
  // A new form after each save and each choice.
  const [round, setRound] = useState(0)
  const [saved, setSaved] = useState(false)
  const { departments } = useLists()
  const kept = { id, version: base.version }
  const refresh = () => queries.invalidateQueries(trpc.answer.pathFilter())
  const begin = (next: Base) => {
    setBase(next)
    setRound(round + 1)
  }
  const finish = async (version: number) => {
    setSaved(true)
    await refresh()
    const list = queries.getQueryData(trpc.answer.list.queryKey())
    begin({ answer: list?.find((one) => one.id === id) ?? null, version, stale: null })
  }
  const meet = (theirs: EditedAnswer, mine: AnswerDraft) => {
    setSaved(false)
    keepForm(draftName({ id, version: theirs.version }), renewCommand({ values: mine }), [])
    begin({ answer: theirs, version: theirs.version, stale: { theirs, mine } })
  }
  const takeTheirs = () => {
    drafts.remove(draftName(kept))
    begin({ ...base, stale: null })
  }
  // A choice without its option would be lost, so the form waits for the lists.
  if (departments.length === 0) return <Skeleton label={t`Het antwoord komt eraan`} lines={8} />
  return (
    <div className="stack">
      {base.stale ? <StaleAnswer {...base.stale} onTakeTheirs={takeTheirs} /> : null}
      {answer && base.version > 0 ? <AnswerMarks answer={answer} onDone={refresh} /> : null}
      <AnswerForm
        key={round}
        answer={base.answer}
        question={question}
        kept={kept}
        onSaved={finish}
        onStale={meet}
      />
      <p role="status" className="small">
        {saved ? t`Bewaard als versie ${base.version}.` : null}
      </p>
      {base.version > 0 ? <AnswerVersions id={id} /> : null}
    </div>
  )
}
