import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextField } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useFormWords, useRetryOnline, useSending, whenFetched } from '../../lib/sending.tsx'
import { usePath } from '../../lib/site.tsx'
import { AskAgain } from './ask-again.tsx'

/** What sends is fetched ahead: the code lives only a quarter of an hour. */
const fetchCommands = () => import('./commands.ts')

/** The six digits from the mail. */
export function EnterCode({ number }: { number: string }) {
  const { t } = useLingui()
  const path = usePath()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => void fetchCommands().catch(() => {}), [])
  const { state, submit } = useSending<{ reportId: string }>({
    send: (element) => {
      const values = Object.fromEntries(new FormData(element))
      return whenFetched(fetchCommands(), ({ useCode }) => useCode(values))
    },
    onDone: ({ reportId }) => router.history.push(path(`melding/${reportId}`)),
  })
  const { words, summary } = useFormWords('useCode', state, {
    field: (code) =>
      code === 'code_wrong'
        ? t`Deze code klopt niet, of ze werkt niet meer. Kijk ze na, of vraag een nieuwe.`
        : undefined,
  })
  useRetryOnline(form, state)
  return (
    <>
      <form
        ref={form}
        method="post"
        action={path('volgen/useCode')}
        onSubmit={submit}
        className="stack"
        noValidate
      >
        {summary}
        <input type="hidden" name="reference" value={number} />
        <TextField
          id={words.id('code')}
          name="code"
          label={t`De code uit de mail`}
          hint={t`Zes cijfers. De code werkt een kwartier.`}
          width="short"
          inputMode="numeric"
          autoComplete="one-time-code"
          error={words.error('code')}
          defaultValue={words.posted('code')}
        />
        <div className="acts">
          <Button
            type="submit"
            variant="primary"
            size="big"
            pending={state.kind === 'sending'}
            pendingLabel={t`We versturen het …`}
          >
            <Trans>Open mijn melding</Trans>
          </Button>
        </div>
      </form>
      <AskAgain number={number} />
    </>
  )
}
