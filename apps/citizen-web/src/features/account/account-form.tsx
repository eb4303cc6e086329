import { useLingui } from '@lingui/react/macro'
import { Button, type ButtonProps } from '@meldpunt/ui'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import {
  CommandId,
  type FormWords,
  useFormWords,
  useRetryOnline,
  useSending,
  whenFetched,
} from '../../lib/sending.tsx'
import { usePath } from '../../lib/site.tsx'
import { type OwnRefusals, ownWords } from './own-words.tsx'
import { type AccountAction, readForm } from './read-form.ts'

type AccountFormProps = {
  action: AccountAction
  /** Where a browser without script posts it, after the language. */
  to?: string
  submitLabel: string
  look?: Pick<ButtonProps, 'variant' | 'size' | 'icon'>
  /** Said once it is done, where the page stays. */
  done?: string
  onDone?: () => void
  /** Where the words that every page has do not fit this form. */
  refusals?: OwnRefusals
  children?: (words: FormWords) => ReactNode
}

/** What sends is fetched ahead, once the page is there. */
const fetchCommands = () => import('./commands.ts')

/** A form of an account: works without script, and with it loses nothing of what was typed. */
export function AccountForm(props: AccountFormProps) {
  const { action, to = `mijn/${action}`, submitLabel, look = { variant: 'primary' }, done, children } = props
  const { t } = useLingui()
  const path = usePath()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => void fetchCommands().catch(() => {}), [])
  const { state, submit, round } = useSending<unknown>({
    send: (element) => {
      const values = readForm[action](new FormData(element))
      return whenFetched(fetchCommands(), ({ commands }) => commands[action](values))
    },
    onDone: async () => {
      props.onDone?.()
      await router.options.context.account.refresh()
      await router.invalidate()
    },
  })
  const { words, summary } = useFormWords(action, state, ownWords(props.refusals))
  useRetryOnline(form, state)
  return (
    <form ref={form} method="post" action={path(to)} onSubmit={submit} className="stack" noValidate>
      {summary}
      <CommandId key={round} />
      {children?.(words)}
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
      <p role="status" className="soft">
        {state.kind === 'done' ? done : ''}
      </p>
    </form>
  )
}
