import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { FindReport } from '../features/find/find-report.tsx'
import { Page } from '../lib/page.tsx'

const route = getRouteApi('/$lang/volgen')

export function FindReportPage() {
  const { t } = useLingui()
  const { nummer = '', stap } = route.useSearch()
  const isAsked = stap === 'code' && nummer !== ''
  return (
    <Page title={isAsked ? t`Vul je code in` : t`Volg je melding`}>
      <FindReport key={stap ?? 'vraag'} number={nummer} step={isAsked ? 'code' : 'ask'} />
    </Page>
  )
}
