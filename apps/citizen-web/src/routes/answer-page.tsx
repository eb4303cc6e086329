import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { Answer } from '../features/answer/answer.tsx'
import { AnswerResults } from '../features/answer/answer-results.tsx'
import { Page } from '../lib/page.tsx'

export { loadAnswer } from '../features/answer/load-answer.ts'

const route = getRouteApi('/$lang/antwoord/{-$code}')

export function AnswerPage() {
  const { t } = useLingui()
  const { answer, found, text } = route.useLoaderData()
  const title = text === '' ? t`Antwoorden` : t`Antwoorden op “${text}”`
  return (
    <Page title={answer?.question ?? title}>
      <div className="wrap page narrow">
        {answer ? <Answer answer={answer} /> : <AnswerResults key={text} text={text} answers={found} />}
      </div>
    </Page>
  )
}
