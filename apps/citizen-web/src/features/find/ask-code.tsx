import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextField } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useFormWords, useRetryOnline, useSending, whenFetched } from '../../lib/sending.tsx'
import { useLanguage, usePath } from '../../lib/site.tsx'
import { codePath } from './code-path.ts'

/** What sends is fetched ahead, once the page is there. */
const fetchCommands = () => import('./commands.ts')

/** The number of the report; what comes next is the same whether there is such a report or not. */
export function AskCode({ number }: { number: string }) {
  const { t } = useLingui()
  const path = usePath()
  const language = useLanguage()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => void fetchCommands().catch(() => {}), [])
  const { state, submit } = useSending<unknown>({
    send: (element) => {
      const values = Object.fromEntries(new FormData(element))
      return whenFetched(fetchCommands(), ({ askCode }) => askCode(values))
    },
    onDone: () => {
      const typed = form.current ? new FormData(form.current).get('reference') : null
      router.history.push(path(codePath(String(typed ?? number))))
    },
  })
  const { words, summary } = useFormWords('askCode', state)
  useRetryOnline(form, state)
  return (
    <form
      ref={form}
      method="post"
      action={path('volgen/askCode')}
      onSubmit={submit}
      className="stack"
      noValidate
    >
      {summary}
      <input type="hidden" name="language" value={language} />
      <TextField
        id={words.id('reference')}
        name="reference"
        label={t`Nummer van je melding`}
        hint={
          <Trans>
            Negen cijfers, bijvoorbeeld <span className="ref">482-193-70-4</span>. Het staat in elke mail over
            je melding.
          </Trans>
        }
        width="short"
        inputMode="numeric"
        autoComplete="off"
        error={words.error('reference')}
        defaultValue={words.posted('reference') || number}
      />
      <p className="soft">
        <Trans>We mailen een code naar het adres dat bij de melding staat.</Trans>
      </p>
      <div className="acts">
        <Button
          type="submit"
          variant="primary"
          size="big"
          pending={state.kind === 'sending'}
          pendingLabel={t`We versturen het …`}
        >
          <Trans>Stuur me een code</Trans>
        </Button>
      </div>
    </form>
  )
}
