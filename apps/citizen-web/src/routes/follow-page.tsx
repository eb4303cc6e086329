import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { titleOf } from '../features/follow/follow-head.tsx'
import { FollowReport } from '../features/follow/follow-report.tsx'
import { NoAccess } from '../features/follow/lazy-no-access.ts'
import { Page } from '../lib/page.tsx'

const route = getRouteApi('/$lang/melding/$reportId')

export function FollowPage() {
  const { t } = useLingui()
  const followed = route.useLoaderData()
  if (followed.kind === 'no_access') return <NoAccess />
  const { report } = followed
  const title = report.waitingForYou
    ? t`We wachten op jouw antwoord`
    : `${titleOf(report)}: ${report.statusLabel}`
  return (
    <Page title={title}>
      <FollowReport report={report} />
    </Page>
  )
}
