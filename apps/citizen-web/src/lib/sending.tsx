import { useLingui } from '@lingui/react/macro'
import { Alert, ErrorSummary } from '@meldpunt/ui'
import { type FormEvent, type ReactNode, type RefObject, useEffect, useState } from 'react'
import { newId } from './new-id.ts'
import type { Outcome } from './outcome.ts'
import type { Problem } from './problem.ts'
import { useSite } from './site.tsx'
import { useErrorWords } from './use-error-words.ts'

export type FormWords = {
  /** Words beside a field, if it is wrong. */
  error: (field: string) => string | undefined
  /** Id of a field, apart from the same field of another form on the page. */
  id: (field: string) => string
  /** What was posted without script, to be shown again. */
  posted: (field: string) => string
}

export type Sending =
  | { kind: 'open' }
  | { kind: 'sending' }
  | { kind: 'done' }
  | { kind: 'refused'; problem: Problem }

/** Made by the server for a browser without script; React leaves it as it is. A new one after each success. */
export function CommandId() {
  const [id] = useState(newId)
  return <input type="hidden" name="commandId" value={id} suppressHydrationWarning readOnly />
}

type Sender<Answer> = {
  send: (form: HTMLFormElement) => Promise<Outcome<Answer>>
  onDone: (answer: Answer) => void | Promise<void>
}

/** Sends a form without leaving the page; one at a time, and a new round after each success. */
export function useSending<Answer>({ send, onDone }: Sender<Answer>) {
  const [state, setState] = useState<Sending>({ kind: 'open' })
  const [round, setRound] = useState(0)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state.kind === 'sending') return
    const form = event.currentTarget
    setState({ kind: 'sending' })
    const outcome = await send(form)
    setState(outcome.kind === 'done' ? { kind: 'done' } : outcome)
    if (outcome.kind !== 'done') return
    setRound((before) => before + 1)
    await onDone(outcome.answer)
  }
  return { state, submit, round }
}

/** When what sends cannot be fetched, the server is away. */
export const whenFetched = <Module, Answer>(
  fetched: Promise<Module>,
  carryOut: (module: Module) => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> =>
  fetched.then(carryOut, () => ({ kind: 'refused', problem: { kind: 'offline' } }))

/** Sends the same again, with the same id, when the browser says that the network is back. */
export function useRetryOnline(form: RefObject<HTMLFormElement | null>, state: Sending): void {
  const isWaiting = state.kind === 'refused' && state.problem.kind === 'offline'
  useEffect(() => {
    if (!isWaiting) return
    const again = () => form.current?.requestSubmit()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [isWaiting, form])
}

/** A refusal of one field reads like a mistake in it. */
function errorsOf(state: Sending): Readonly<Record<string, string>> {
  if (state.kind !== 'refused') return {}
  const { problem } = state
  if (problem.kind === 'fields') return problem.errors
  return problem.kind === 'rejected' && problem.field !== null ? { [problem.field]: problem.code } : {}
}

/** What a form says of its own about a refusal that other forms do not have. */
export type OwnWords = {
  field?: (code: string, field: string) => string | undefined
  refusal?: (problem: Problem) => ReactNode
}

type Said = { words: FormWords; summary: ReactNode }

/** What is wrong, as words beside each field and as a summary on top; `name` is what a form without script is known by. */
export function useFormWords(name: string, state: Sending, own: OwnWords = {}): Said {
  const { t } = useLingui()
  const { form: site } = useSite()
  const say = useErrorWords()
  const ofField = (key: string, field: string) => own.field?.(key, field) ?? say.field(key)
  const posted = site?.command === name ? site : null
  const errors = state.kind === 'open' ? (posted?.errors ?? {}) : errorsOf(state)
  const id = (field: string) => `${name}-${field.replace(/\W+/g, '-')}`
  const listed = Object.entries(errors).map(([field, key]) => ({
    href: `#${id(field || 'text')}`,
    text: ofField(key, field),
  }))
  const words: FormWords = {
    id,
    error: (field) => (errors[field] === undefined ? undefined : ofField(errors[field], field)),
    posted: (field) => String(posted?.values[field] ?? ''),
  }
  if (listed.length > 0)
    return { words, summary: <ErrorSummary title={t`Dit klopt nog niet`} errors={listed} /> }
  return { words, summary: state.kind === 'refused' ? <Refusal problem={state.problem} own={own} /> : null }
}

function Refusal({ problem, own }: { problem: Problem; own: OwnWords }) {
  const { t } = useLingui()
  const say = useErrorWords()
  const isAway = problem.kind === 'offline'
  return (
    <Alert
      tone={isAway ? 'warning' : 'danger'}
      live="assertive"
      title={isAway ? t`Nog niet verstuurd` : t`Dit is niet verstuurd`}
    >
      {own.refusal?.(problem) ?? say.problem(problem)}
    </Alert>
  )
}
