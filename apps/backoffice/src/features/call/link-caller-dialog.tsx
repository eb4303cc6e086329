import { useLingui } from '@lingui/react/macro'
import { RadioGroup, TextField } from '@meldpunt/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { CallDialog } from './call-dialog.tsx'
import type { ScreenCall } from './call-views.ts'
import type { CallForm } from './use-call-form.ts'
import type { Calls } from './use-calls.ts'
import { useSettled } from './use-settled.ts'

type LinkCallerDialogProps = { call: ScreenCall; calls: Calls; form: CallForm; onClose: () => void }

const shortest = 3

/** People whom we know by what was typed: a name, a number, a mail address. */
const usePeople = (typed: string) => {
  const text = useSettled(typed.trim())
  const { data } = useQuery(trpc.desk.omnibox.queryOptions({ text }, { enabled: text.length >= shortest }))
  return (data?.hits ?? []).flatMap((hit) => (hit.kind === 'person' ? [hit] : []))
}

/** Who is on the line: somebody whom we know, or only the name that the caller gives. */
export const LinkCallerDialog = ({ call, calls, form, onClose }: LinkCallerDialogProps) => {
  const { t } = useLingui()
  const [typed, setTyped] = useState(form.getValues('contact.name'))
  const [personId, setPersonId] = useState('')
  const people = usePeople(typed)
  const link = useMutation(trpc.calls.linkCaller.mutationOptions({ onSettled: calls.refresh }))
  const submit = async () => {
    const person = people.find(({ data }) => data.personId === personId)
    const name = (person?.title ?? typed).trim()
    await calls.ensureBegun(call.id)
    link.mutate(
      { callId: call.id, personId: person?.data.personId ?? null, name: name || null },
      {
        onSuccess: () => {
          form.setValue('contact.name', name)
          if (person?.data.email && !form.getValues('contact.email'))
            form.setValue('contact.email', person.data.email)
          onClose()
        },
      },
    )
  }
  return (
    <CallDialog
      title={t`Beller koppelen`}
      action={t`Koppel`}
      pending={link.isPending}
      error={link.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t`Naam, telefoon of mailadres`}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setPersonId('')
        }}
      />
      {people.length > 0 ? (
        <RadioGroup
          legend={t`Wie we kennen`}
          name="person"
          value={personId}
          onChange={setPersonId}
          options={[
            ...people.map(({ title, extra, data }) => ({
              value: data.personId,
              label: title,
              hint: extra ?? undefined,
            })),
            { value: '', label: t`Niemand van hen, noteer alleen de naam` },
          ]}
        />
      ) : null}
    </CallDialog>
  )
}
