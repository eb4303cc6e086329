import { useLingui } from '@lingui/react/macro'
import { Answers } from '../features/answers/answers.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const AnswersPage = () => {
  const { t } = useLingui()
  return (
    <OnlyFor roles={['clerk', 'lead', 'admin']}>
      <WorkspacePage
        title={t`Antwoorden`}
        intro={t`Wat de balie meteen kan antwoorden, en wat mensen op de site vinden.`}
      >
        <Answers />
      </WorkspacePage>
    </OnlyFor>
  )
}
