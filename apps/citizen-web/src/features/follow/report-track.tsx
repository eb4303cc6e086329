import { useLingui } from '@lingui/react/macro'
import { Track } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import { toTrackStep } from './to-track.ts'

/** The way of the report as a river. */
export function ReportTrack({
  report,
  title,
  showTitle,
}: {
  report: FollowView
  title?: string
  showTitle?: boolean
}) {
  const { t } = useLingui()
  const language = useLanguage()
  const daysLabel = t`De dagen waarop het kan gebeuren`
  return (
    <Track
      title={title ?? t`De weg van je melding`}
      showTitle={showTitle}
      steps={report.steps.map((step) => toTrackStep(step, { language, daysLabel }))}
    />
  )
}
