import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Icon } from '@meldpunt/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useSubscription } from '@trpc/tanstack-react-query'
import { clockText } from '../../lib/calls/clock-text.ts'
import { useSecond } from '../../lib/calls/use-second.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { readAgain } from '../../lib/read-again.ts'
import { trpc } from '../../lib/trpc.ts'
import { useSessionWatch } from '../../lib/use-session-watch.ts'
import styles from './session.module.css'

const minute = 60_000

function useWaiting() {
  const queries = useQueryClient()
  const watch = useSessionWatch()
  const { pathname } = useLocation()
  // The screen of the call follows the exchange itself; a browser keeps few connections open at once.
  const enabled = !hrefs.call().endsWith(pathname)
  const onData = () => void readAgain(queries, trpc.calls.current.queryFilter())
  useSubscription(trpc.live.calls.subscriptionOptions(undefined, { ...watch, enabled, onData }))
  return useQuery(trpc.calls.current.queryOptions(undefined, { refetchInterval: minute })).data?.waiting
}

const Line = ({ count, since }: { count: number; since: number }) => {
  const { t } = useLingui()
  const now = useSecond()
  const people = plural(count, { one: 'Eén wacht', other: '# wachten' })
  return (
    <span className={styles.waiting}>
      <Icon name="phone" size="small" />
      <span className="num">{t`${people}, langst ${clockText(now - since)}`}</span>
    </span>
  )
}

/** How many wait for the desk, and how long the first of them; nothing while nobody does. */
export const WaitingCalls = () => {
  const waiting = useWaiting()
  if (!waiting || waiting.count === 0 || waiting.longestSince === null) return null
  return <Line count={waiting.count} since={waiting.longestSince} />
}
