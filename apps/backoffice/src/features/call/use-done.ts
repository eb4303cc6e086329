import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import type { AnswerView, Done, Reached } from './call-views.ts'
import type { CallScreen } from './use-call-screen.ts'

/** The answer that is open, with the version that is read aloud. */
export function useOpenAnswer({ form }: Pick<CallScreen, 'form'>): AnswerView | undefined {
  const answerId = form.watch('answerId')
  const isOpen = answerId !== '' && form.watch('mode') === 'answer'
  return useQuery(trpc.answer.get.queryOptions({ id: answerId }, { enabled: isOpen, staleTime: 60_000 })).data
}

/** How the caller before was reached: nothing of them is in the call that is on now. */
export function reachedBefore(before: Done | null): Reached {
  if (before?.kind === 'registered') return before.taken.reached
  return before?.kind === 'followed' ? before.reached : { phone: '', email: '' }
}

/** What Ctrl+Enter does now, by what the call is about; nothing while it is about nothing yet. */
export function doneOf(screen: CallScreen, answer: AnswerView | undefined): (() => void) | undefined {
  const { form, finish } = screen
  const { mode, existingId, same } = form.getValues()
  if (finish.isPending || form.isSending) return undefined
  switch (mode) {
    case 'search':
      return undefined
    case 'answer':
      return () =>
        finish.finish.mutate({
          outcome: 'answered',
          answerId: answer?.id ?? null,
          answerVersion: answer?.version ?? null,
        })
    case 'existing':
      return () => finish.finish.mutate({ outcome: 'linked', reportIds: [existingId] })
    case 'report':
      if (same === '' || same === 'new') return () => void form.submit()
      return () => finish.follow.mutate(same)
  }
}
