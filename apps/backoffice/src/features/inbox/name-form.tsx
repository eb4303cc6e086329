import { useLingui } from '@lingui/react/macro'
import { Button, TextField } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { v7 } from 'uuid'
import { fieldErrorsOf } from '../../lib/field-errors.ts'
import type { InboxSearch } from '../../lib/inbox/inbox-search.ts'
import { useLanguage } from '../../lib/language.ts'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { toRefusal } from '../../lib/refusal.ts'
import { client } from '../../lib/trpc.ts'
import { fieldWords } from '../../words/refusal-words.ts'
import styles from './inbox.module.css'

type NameFormProps = {
  search: InboxSearch
  /** Names that would be told apart from this one by nobody. */
  taken: readonly string[]
  onSaved: () => Promise<unknown>
  onDone: () => void
}

const save = (view: { id: string; name: string }, { lijst = 'all', wat, zoek = '' }: InboxSearch) =>
  client.inbox.saveView.mutate({
    commandId: v7(),
    ...view,
    filter: { view: lijst, category: wat ?? null, text: zoek },
  })

/** What a narrowed list is called. */
export const NameForm = ({ search, taken, onSaved, onDone }: NameFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  // One list, however often it has to be sent.
  const [id] = useState(() => v7())
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const saving = useMutation({
    mutationFn: () => save({ id, name }, search),
    onSuccess: async () => {
      await onSaved()
      onDone()
    },
  })
  const refused = fieldErrorsOf(saving.error ? toRefusal(saving.error) : null, language).name
  const check = (): string | undefined => {
    const wanted = name.trim().toLowerCase()
    if (wanted === '') return fieldWords('text_required', language)
    const isTaken = taken.some((one) => one.toLowerCase() === wanted)
    return isTaken ? t`Je hebt al een lijst met deze naam. Kies een andere.` : undefined
  }
  const submit = () => {
    const problem = check()
    setWrong(problem)
    if (problem) field.current?.focus()
    else if (!saving.isPending) saving.mutate()
  }
  return (
    <form
      className={styles.naming}
      noValidate
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {refused ? null : <MutationFailure error={saving.error} />}
      <TextField
        ref={field}
        label={t`Naam van deze lijst`}
        autoFocus
        value={name}
        error={wrong ?? refused}
        onChange={(event) => {
          setName(event.target.value)
          setWrong(undefined)
          saving.reset()
        }}
      />
      <Button type="submit" pending={saving.isPending}>
        {t`Bewaar`}
      </Button>
      <Button variant="quiet" onClick={onDone}>
        {t`Annuleren`}
      </Button>
    </form>
  )
}
