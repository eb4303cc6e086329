import { Trans, useLingui } from '@lingui/react/macro'
import { Banner } from '@meldpunt/ui'
import { usePath } from '../../lib/site.tsx'
import { stepPaths } from './steps.ts'
import { useOutbox } from './use-outbox.ts'

/** On every other page: that a report still waits for the network, or that it went in the meantime. */
export function SavedReportBar() {
  const { t } = useLingui()
  const outbox = useOutbox()
  const path = usePath()
  if (outbox.kind === 'waiting' || outbox.kind === 'sending')
    return (
      <Banner tone="warning" title={t`Je melding is nog niet verstuurd`}>
        <p>
          <Trans>
            Ze is bewaard op dit toestel en gaat vanzelf als er weer verbinding is.{' '}
            <a href={path(stepPaths.check)}>Bekijk je melding</a>
          </Trans>
        </p>
      </Banner>
    )
  if (outbox.kind === 'sent')
    return (
      <Banner tone="success" title={t`Je melding is verstuurd`}>
        <p>
          <a href={path(`verstuurd/${outbox.submitted.reportId}`)}>
            <Trans>Bekijk je nummer en je link</Trans>
          </a>
        </p>
      </Banner>
    )
  return null
}
