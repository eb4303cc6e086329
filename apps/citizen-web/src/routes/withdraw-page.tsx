import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '@meldpunt/ui'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { CommandForm } from '../features/follow/command-form.tsx'
import { Reference, titleOf } from '../features/follow/follow-head.tsx'
import { NoAccess } from '../features/follow/lazy-no-access.ts'
import type { FollowView } from '../lib/api.ts'
import { Page } from '../lib/page.tsx'
import { usePath } from '../lib/site.tsx'

const route = getRouteApi('/$lang/melding/$reportId/intrekken')

export function WithdrawPage() {
  const { t } = useLingui()
  const followed = route.useLoaderData()
  if (followed.kind === 'no_access') return <NoAccess />
  return (
    <Page title={t`Je melding intrekken`}>
      <Confirm report={followed.report} />
    </Page>
  )
}

/** Asks once more, with what it means: what is withdrawn is not looked at again. */
function Confirm({ report }: { report: FollowView }) {
  const { t } = useLingui()
  const router = useRouter()
  const back = usePath()(`melding/${report.reportId}`)
  const canWithdraw = report.can.includes('withdraw')
  return (
    <div className="wrap page narrow">
      <Reference report={report} />
      <h1>
        <Trans>Wil je deze melding intrekken?</Trans>
      </h1>
      <p className="lead">{titleOf(report)}</p>
      {canWithdraw ? (
        <>
          <p>
            <Trans>
              We stoppen er dan mee. Is het later toch nog nodig? Zeg het ons dan op de pagina van je melding.
              Volgen andere mensen deze melding, dan loopt ze voor hen door.
            </Trans>
          </p>
          <CommandForm
            action="withdraw"
            reportId={report.reportId}
            submitLabel={t`Ja, trek mijn melding in`}
            look={{ variant: 'danger', size: 'big' }}
            onDone={() => router.history.push(back)}
          />
        </>
      ) : (
        <p>
          <Trans>Intrekken kan niet meer: aan deze melding wordt niet meer gewerkt.</Trans>
        </p>
      )}
      <LinkButton href={back}>
        <Trans>Terug naar mijn melding</Trans>
      </LinkButton>
    </div>
  )
}
