import { useLingui } from '@lingui/react/macro'
import { addDays, toDay } from '@meldpunt/domain'
import { Skeleton } from '@meldpunt/ui'
import { useQueryClient } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { ChangedParts } from '../../lib/edit-in-place/changed-parts.tsx'
import { SavedLine } from '../../lib/edit-in-place/saved-line.tsx'
import { StaleAlert } from '../../lib/edit-in-place/stale-alert.tsx'
import { useEditInPlace } from '../../lib/edit-in-place/use-edit-in-place.ts'
import { useLists } from '../../lib/lists.ts'
import { useNow } from '../../lib/now.ts'
import { client, trpc } from '../../lib/trpc.ts'
import { type EditedAnswer, toDraft } from './answer-draft.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswerMarks } from './answer-marks.tsx'
import { AnswerVersions } from './answer-versions.tsx'
import { useAnswerParts } from './use-answer-parts.ts'

/** `question` is what a new one answers, where somebody asked for it. */
type AnswerEditorProps = { id: string; answer: EditedAnswer | null; question: string }

/** What a new answer is good for until somebody looks again. */
const halfAYear = 182

/** Edits one answer beside what colleagues say of it and how it was before. */
export const AnswerEditor = ({ id, answer, question }: AnswerEditorProps) => {
  const { t } = useLingui()
  const queries = useQueryClient()
  const parts = useAnswerParts()
  const { departments } = useLists()
  const reviewOn = addDays(toDay(useNow()), halfAYear)
  const refresh = () => queries.invalidateQueries(trpc.answer.pathFilter())
  const editing = useEditInPlace({
    ...{ kind: 'answer', id, opened: answer },
    toDraft: (item: EditedAnswer | null) => toDraft(item, { reviewOn, question }),
    reread: async () => {
      await refresh()
      return queries.getQueryData(trpc.answer.list.queryKey())?.find((one) => one.id === id) ?? null
    },
  })
  const save: typeof editing.save = async (version, draft) => {
    const isAsked = editing.version === 0 && question !== ''
    if (isAsked) await client.answer.settleMiss.mutate({ commandId: v7(), text: question })
    return editing.save(version, draft)
  }
  // A choice without its option would be lost, so the form waits for the lists.
  if (departments.length === 0) return <Skeleton label={t`Het antwoord komt eraan`} lines={8} />
  const { stale, version, savedVersion } = editing
  return (
    <div className="stack">
      {stale ? (
        <StaleAlert theirs={stale.theirs} what={t`dit antwoord`} onTakeTheirs={editing.takeTheirs}>
          <ChangedParts parts={parts} before={toDraft(stale.theirs, stale.theirs)} after={stale.mine} />
        </StaleAlert>
      ) : null}
      {answer && version > 0 ? <AnswerMarks answer={answer} onDone={refresh} /> : null}
      <AnswerForm
        key={editing.key}
        name={editing.name}
        defaults={editing.draft}
        kept={{ id, version }}
        onSaved={save}
        onStale={editing.meet}
      />
      <SavedLine version={savedVersion} />
      {version > 0 ? <AnswerVersions id={id} /> : null}
    </div>
  )
}
