import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Alert, Button } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../lib/language.ts'
import { trpc } from '../../lib/trpc.ts'
import type { CallScreen } from './use-call-screen.ts'

const minute = 60_000

/** What is going on in the city now: half of the callers call about that, so it stands there before anybody asks. */
export const Incidents = ({ form }: Pick<CallScreen, 'form'>) => {
  const { t } = useLingui()
  const language = useLanguage()
  const going = useQuery(trpc.answer.incidents.queryOptions({ language: 'nl' }, { refetchInterval: minute }))
  const open = (answerId: string) => {
    form.setValue('answerId', answerId)
    form.setValue('mode', 'answer')
  }
  return (going.data ?? []).map(({ id, question, spoken, validUntil }) => {
    const until = validUntil === null ? '' : formatInstant(validUntil, language)
    return (
      <Alert key={id} tone="warning" title={question}>
        <p lang="nl">{spoken}</p>
        {until ? <p className="small">{t`Tot ${until}`}</p> : null}
        <Button size="small" onClick={() => open(id)}>{t`Lees dit voor`}</Button>
      </Alert>
    )
  })
}
