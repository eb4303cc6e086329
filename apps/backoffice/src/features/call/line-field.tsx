import { useLingui } from '@lingui/react/macro'
import { Button, TextField } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { trpc } from '../../lib/trpc.ts'
import styles from './caller.module.css'
import type { Calls } from './use-calls.ts'

/** On which telephone this clerk sits today: calls of that line come to this screen. */
export const LineField = ({ calls }: { calls: Calls }) => {
  const { t } = useLingui()
  const { line } = calls.view
  const [typed, setTyped] = useState<string | null>(null)
  const save = useMutation(trpc.calls.setLine.mutationOptions({ onSettled: calls.refresh }))
  const changed = typed !== null && typed.trim() !== (line ?? '')
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ line: typed?.trim() || null }, { onSuccess: () => setTyped(null) })
      }}
    >
      <MutationFailure error={save.error} />
      <TextField
        label={t`Jouw toestel`}
        hint={line ? undefined : t`Zonder toestel volgt dit scherm de telefoon niet.`}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        value={typed ?? line ?? ''}
        onChange={(event) => setTyped(event.target.value)}
      />
      {changed ? <Button type="submit">{t`Bewaar`}</Button> : null}
    </form>
  )
}
