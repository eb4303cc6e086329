import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadError } from '../../lib/load-error.tsx'
import { MemberContext } from '../../lib/member.ts'
import { isSignedOut } from '../../lib/refusal.ts'
import { trpc } from '../../lib/trpc.ts'
import { SignInPage } from './sign-in-page.tsx'

/** Shows the pages to who is signed in, else the way to sign in. Once open it stays open: nothing typed may be lost. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const { t } = useLingui()
  const me = useQuery(
    trpc.session.me.queryOptions(undefined, {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    }),
  )
  if (me.data) return <MemberContext value={me.data}>{children}</MemberContext>
  if (me.isPending) return <Skeleton label={t`We kijken na wie je bent`} lines={3} />
  if (isSignedOut(me.error)) return <SignInPage />
  return <LoadError error={me.error} onRetry={() => me.refetch()} />
}
