import { useLingui } from '@lingui/react/macro'
import { Button, type ButtonProps, createUploads, UploadsContext } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, use, useEffect, useRef, useState } from 'react'
import type { FollowAction } from '../../lib/api.ts'
import {
  CommandId,
  type FormWords,
  useFormWords,
  useRetryOnline,
  useSending,
  whenFetched,
} from '../../lib/sending.tsx'
import { usePath } from '../../lib/site.tsx'
import { focusTitleWhenLost } from './focus-title.ts'
import { FormDone } from './form-done.ts'
import { idsOf, readForm } from './read-form.ts'

type CommandFormProps = {
  action: FollowAction
  reportId: string
  submitLabel: string
  look?: Pick<ButtonProps, 'variant' | 'size' | 'icon'>
  onDone?: () => void
  children?: (words: FormWords) => ReactNode
}

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

/** What sends is fetched ahead, once the page is there. */
const fetchCommands = () => import('./commands.ts')

function useCommand(action: FollowAction, onDone: () => void) {
  const router = useRouter()
  const [uploads] = useState(createUploads)
  const isSent = useRef(false)
  useEffect(() => void fetchCommands().catch(() => {}), [])
  // A form that can be sent once goes away, and the focus with it.
  useEffect(() => () => void (isSent.current && focusTitleWhenLost()), [])
  const send = async (form: HTMLFormElement) => {
    await uploads.settled()
    const fields = new FormData(form)
    const values = { ...idsOf(fields), ...readForm[action](fields) }
    return whenFetched(fetchCommands(), ({ commands }) => commands[action](values))
  }
  const sending = useSending({
    send,
    onDone: () => {
      isSent.current = true
      onDone()
      return router.invalidate()
    },
  })
  return { ...sending, uploads }
}
