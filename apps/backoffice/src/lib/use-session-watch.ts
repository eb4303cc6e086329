import { useQueryClient } from '@tanstack/react-query'
import { trpc } from './trpc.ts'

type State = { state: 'idle' | 'connecting' | 'pending'; error: unknown }

/**
 * Asks again who is signed in when the live updates break off: the server ends them where somebody left, was put out of use
 * or got another role. Hands over what the subscription wants.
 */
export function useSessionWatch() {
  const queries = useQueryClient()
  const lookAgain = () => void queries.invalidateQueries(trpc.session.me.pathFilter())
  return {
    onConnectionStateChange: ({ state, error }: State) => {
      if (state === 'connecting' && error) lookAgain()
    },
    onError: lookAgain,
  }
}
