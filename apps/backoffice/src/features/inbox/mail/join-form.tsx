import { useLingui } from '@lingui/react/macro'
import { Button, TextField } from '@meldpunt/ui'
import { type FormEvent, useState } from 'react'
import frame from '../../../lib/inbox/item-frame.module.css'
import { isNotFound } from '../../../lib/refusal.ts'
import { client } from '../../../lib/trpc.ts'
import type { Mail } from './mail-letter.tsx'

type JoinFormProps = {
  mail: Mail
  isPending: boolean
  onJoin: (reportId: string) => void
  onCancel: () => void
}

/** The report that the mail belongs to: one that it names itself, or by its number. */
export const JoinForm = ({ mail, isPending, onJoin, onCancel }: JoinFormProps) => {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const find = async (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return setError(t`Vul het nummer van de melding in.`)
    try {
      onJoin((await client.report.get.query({ id: typed.trim() })).id)
    } catch (problem) {
      const unknown = t`We vinden deze melding niet. Kijk het nummer na.`
      setError(isNotFound(problem) ? unknown : t`Zoeken lukt nu niet. Probeer opnieuw.`)
    }
  }
  return (
    <form className={frame.form} onSubmit={find}>
      <h2>{t`Voeg toe aan een melding`}</h2>
      {mail.names.length > 0 ? (
        <div className={frame.choices}>
          {mail.names.map(({ id, reference }) => (
            <Button key={id} pending={isPending} onClick={() => onJoin(id)}>
              {t`Bij ${reference}`}
            </Button>
          ))}
        </div>
      ) : null}
      <TextField
        label={t`Nummer van de melding`}
        error={error}
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setError(undefined)
        }}
      />
      <div className={frame.choices}>
        <Button type="submit" variant="primary" pending={isPending}>
          {t`Voeg toe`}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t`Annuleren`}
        </Button>
      </div>
    </form>
  )
}
