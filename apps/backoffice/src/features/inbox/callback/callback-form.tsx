import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button, RadioGroup, TextArea } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import frame from '../../../lib/inbox/item-frame.module.css'
import type { Done } from '../../../lib/inbox/item-pane.ts'
import { MutationFailure } from '../../../lib/mutation-failure.tsx'
import { client, type Inputs, queryClient, trpc } from '../../../lib/trpc.ts'
import type { Callback } from './use-callback.ts'

type Outcome = Inputs['callback']['settle']['outcome']
type CallbackFormProps = {
  act: 'tried' | 'settle'
  callback: Callback
  onDone: (done: Done) => void
  onCancel: () => void
}

const outcomes: readonly { value: Outcome; label: MessageDescriptor }[] = [
  { value: 'reached', label: msg`Gesproken` },
  { value: 'called_again', label: msg`Belde zelf al terug` },
  { value: 'not_reached', label: msg`Niet te bereiken, we stoppen` },
  { value: 'not_needed', label: msg`Niet meer nodig` },
]

type Told = { act: CallbackFormProps['act']; outcome: Outcome; note: string | null }

const send = (commandId: string, id: string, { act, outcome, note }: Told) =>
  act === 'tried'
    ? client.callback.tried.mutate({ commandId, id, note })
    : client.callback.settle.mutate({ commandId, id, outcome, note })

/** How it went: nobody answered, so that it stays on the list, or what came of it. */
export const CallbackForm = ({ act, callback, onDone, onCancel }: CallbackFormProps) => {
  const { t, i18n } = useLingui()
  const [commandId] = useState(() => v7())
  const [outcome, setOutcome] = useState<Outcome>('reached')
  const [note, setNote] = useState('')
  const sending = useMutation({
    mutationFn: () => send(commandId, callback.id, { act, outcome, note: note.trim() || null }),
    onSuccess: async () => {
      onDone({ said: act === 'tried' ? t`Poging genoteerd` : t`Terugbelverzoek afgehandeld` })
      await queryClient.invalidateQueries(trpc.callback.pathFilter())
    },
  })
  const submit = () => {
    if (!sending.isPending) sending.mutate()
  }
  return (
    <form
      className={frame.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
      }}
    >
      <h2>{act === 'tried' ? t`Geen gehoor` : t`Afgehandeld`}</h2>
      <MutationFailure error={sending.error} />
      {act === 'settle' ? (
        <RadioGroup
          legend={t`Hoe liep het af?`}
          name="outcome"
          value={outcome}
          onChange={(value) => setOutcome(outcomes.find((one) => one.value === value)?.value ?? 'reached')}
          options={outcomes.map(({ value, label }) => ({ value, label: i18n._(label) }))}
        />
      ) : null}
      <TextArea
        label={t`Notitie`}
        optionalLabel={t`(hoeft niet)`}
        hint={t`Alleen personeel ziet dit.`}
        rows={3}
        autoFocus
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={frame.choices}>
        <Button type="submit" variant="primary" pending={sending.isPending}>
          {act === 'tried' ? t`Noteer` : t`Sluit af`}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t`Annuleren`}
        </Button>
        <span className="soft small">{t`Ctrl+Enter verstuurt`}</span>
      </div>
    </form>
  )
}
