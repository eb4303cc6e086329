import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { type ReactNode, useEffect, useState } from 'react'
import { useFormWords, useSending, whenFetched } from '../../lib/sending.tsx'
import { useLanguage, usePath } from '../../lib/site.tsx'
import { useHydrated } from '../../lib/use-hydrated.ts'

/** A mail is seldom faster than this, ms; asking sooner only makes the first code useless. */
const patience = 30_000

/** Another code, after a while; without script at once, where the server keeps the measure. */
export function AskAgain({ number }: { number: string }) {
  const { t } = useLingui()
  const path = usePath()
  const language = useLanguage()
  const { state, submit, round } = useSending<unknown>({
    send: (element) => {
      const values = Object.fromEntries(new FormData(element))
      return whenFetched(import('./commands.ts'), ({ askCode }) => askCode(values))
    },
    onDone: () => {},
  })
  const { summary } = useFormWords('askCode', state)
  return (
    <form method="post" action={path('volgen/askCode')} onSubmit={submit} className="stack">
      {summary}
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="reference" value={number} />
      <p className="soft" role="status">
        {state.kind === 'done' ? (
          <Trans>We stuurden een nieuwe code. De vorige werkt niet meer.</Trans>
        ) : (
          <Trans>Geen mail gekregen? Kijk bij de ongewenste mails.</Trans>
        )}
      </p>
      <Later key={round}>
        <div className="acts">
          <Button type="submit" pending={state.kind === 'sending'} pendingLabel={t`We versturen het …`}>
            <Trans>Stuur een nieuwe code</Trans>
          </Button>
        </div>
      </Later>
    </form>
  )
}

function Later({ children }: { children: ReactNode }) {
  const isHydrated = useHydrated()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!isHydrated || isLate) return children
  return (
    <p className="soft">
      <Trans>Na een halve minuut kan je hier een nieuwe code vragen.</Trans>
    </p>
  )
}
