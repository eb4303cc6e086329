import { useLingui } from '@lingui/react/macro'
import { Alert, Button, type ButtonProps, createUploads, ErrorSummary, UploadsContext } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, use, useEffect, useRef, useState } from 'react'
import type { FollowAction } from '../../lib/api.ts'
import { newId } from '../../lib/new-id.ts'
import type { Problem } from '../../lib/problem.ts'
import { usePath, useSite } from '../../lib/site.tsx'
import { useErrorWords } from '../../lib/use-error-words.ts'
import type { Outcome } from './commands.ts'
import { focusTitleWhenLost } from './focus-title.ts'
import { FormDone } from './form-done.ts'
import { idsOf, readForm } from './read-form.ts'

export type FormWords = {
  /** Words beside a field, if it is wrong. */
  error: (field: string) => string | undefined
  /** Id of a field, apart from the same field of another form on the page. */
  id: (field: string) => string
  /** What was posted without script, to be shown again. */
  posted: (field: string) => string
}

type CommandFormProps = {
  action: FollowAction
  reportId: string
  submitLabel: string
  look?: Pick<ButtonProps, 'variant' | 'size' | 'icon'>
  onDone?: () => void
  children?: (words: FormWords) => ReactNode
}

type State = { kind: 'open' } | { kind: 'sending' } | { kind: 'done' } | { kind: 'refused'; problem: Problem }

/** A form that works without script and, where there is one, sends without leaving the page and loses nothing. */
export function CommandForm({
  action,
  reportId,
  submitLabel,
  look = { variant: 'primary' },
  onDone,
  children,
}: CommandFormProps) {
  const { t } = useLingui()
  const path = usePath()
  const form = useRef<HTMLFormElement>(null)
  const around = use(FormDone)
  const { state, submit, round, uploads } = useCommand(action, () => {
    onDone?.()
    around?.()
  })
  const { words, summary } = useFormWords(action, state)
  useRetryOnline(form, state)
  return (
    <form
      ref={form}
      method="post"
      action={path(`melding/${reportId}/${action}`)}
      onSubmit={submit}
      className="stack"
      noValidate
    >
      {summary}
      <CommandId key={`id-${round}`} />
      <input type="hidden" name="reportId" value={reportId} />
      <UploadsContext key={round} value={uploads}>
        {children?.(words)}
      </UploadsContext>
      <div className="acts">
        <Button
          type="submit"
          {...look}
          pending={state.kind === 'sending'}
          pendingLabel={t`We versturen het …`}
        >
          {submitLabel}
        </Button>
      </div>
      {around ? null : (
        <p role="status" className="soft">
          {state.kind === 'done' ? t`Verstuurd. Dank je.` : ''}
        </p>
      )}
    </form>
  )
}

/** Made by the server for a browser without script; React leaves it as it is. A new one after each success. */
function CommandId() {
  const [id] = useState(newId)
  return <input type="hidden" name="commandId" value={id} suppressHydrationWarning readOnly />
}

/** What sends is fetched ahead, once the page is there; when that fails, the server is away. */
const fetchCommands = () => import('./commands.ts')

const carryOut = (action: FollowAction, values: unknown): Promise<Outcome> =>
  fetchCommands().then(
    ({ commands }) => commands[action](values),
    () => ({ kind: 'refused', problem: { kind: 'offline' } }),
  )

function useCommand(action: FollowAction, onDone: () => void) {
  const router = useRouter()
  const [state, setState] = useState<State>({ kind: 'open' })
  const [round, setRound] = useState(0)
  const [uploads] = useState(createUploads)
  const isSent = useRef(false)
  useEffect(() => void fetchCommands().catch(() => {}), [])
  // A form that can be sent once goes away, and the focus with it.
  useEffect(() => () => void (isSent.current && focusTitleWhenLost()), [])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state.kind === 'sending') return
    const element = event.currentTarget
    setState({ kind: 'sending' })
    await uploads.settled()
    const fields = new FormData(element)
    const outcome = await carryOut(action, { ...idsOf(fields), ...readForm[action](fields) })
    setState(outcome)
    if (outcome.kind !== 'done') return
    setRound((before) => before + 1)
    isSent.current = true
    onDone()
    await router.invalidate()
  }
  return { state, submit, round, uploads }
}

/** Sends the same again, with the same id, when the browser says that the network is back. */
function useRetryOnline(form: { current: HTMLFormElement | null }, state: State): void {
  const isWaiting = state.kind === 'refused' && state.problem.kind === 'offline'
  useEffect(() => {
    if (!isWaiting) return
    const again = () => form.current?.requestSubmit()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [isWaiting, form])
}

function useFormWords(action: FollowAction, state: State): { words: FormWords; summary: ReactNode } {
  const { t } = useLingui()
  const { form: site } = useSite()
  const say = useErrorWords()
  const posted = site?.command === action ? site : null
  const sent = state.kind === 'refused' && state.problem.kind === 'fields' ? state.problem.errors : {}
  const errors = state.kind === 'open' ? (posted?.errors ?? {}) : sent
  const id = (field: string) => `${action}-${field.replace(/\W+/g, '-')}`
  const listed = Object.entries(errors).map(([field, key]) => ({
    href: `#${id(field || 'text')}`,
    text: say.field(key),
  }))
  const words: FormWords = {
    id,
    error: (field) => (errors[field] === undefined ? undefined : say.field(errors[field])),
    posted: (field) => String(posted?.values[field] ?? ''),
  }
  if (listed.length > 0)
    return { words, summary: <ErrorSummary title={t`Dit klopt nog niet`} errors={listed} /> }
  if (state.kind !== 'refused') return { words, summary: null }
  const isAway = state.problem.kind === 'offline'
  return {
    words,
    summary: (
      <Alert
        tone={isAway ? 'warning' : 'danger'}
        live="assertive"
        title={isAway ? t`Nog niet verstuurd` : t`Dit is niet verstuurd`}
      >
        {say.problem(state.problem)}
      </Alert>
    ),
  }
}
