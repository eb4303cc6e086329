import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Omnibox } from '../../lib/omnibox/omnibox.tsx'
import { useHitLimit } from '../../lib/omnibox/use-hit-limit.ts'
import { useOmnibox } from '../../lib/omnibox/use-omnibox.ts'
import type { CallScreen } from './use-call-screen.ts'

/** Has the focus as soon as a call is on the screen; the first letter typed begins one where there is none. */
export const CallOmnibox = ({ screen }: { screen: CallScreen }) => {
  const { t } = useLingui()
  const { form, pick } = screen
  const typed = form.watch('typed')
  const mode = form.watch('mode')
  const box = useRef<HTMLInputElement>(null)
  // What is shown beneath changes, and with it goes what had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus()
  }, [mode])
  const answer = useOmnibox(typed, useHitLimit())
  return (
    <Omnibox
      ref={box}
      label={t`Zoek antwoord, categorie, straat, melding of persoon`}
      placeholder={t`Wat vraagt of meldt de beller?`}
      autoFocus
      value={typed}
      onChange={(text) => form.setValue('typed', text)}
      answer={answer}
      go={{ report: t`waar zit ze` }}
      onPick={pick}
    />
  )
}
