import { useLingui } from '@lingui/react/macro'
import { ErasureRequests } from '../features/privacy/erasure-requests.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const ErasurePage = () => {
  const { t } = useLingui()
  return (
    <OnlyFor roles={['admin', 'ombudsman']}>
      <WorkspacePage
        title={t`Vragen om te vergeten`}
        intro={t`Burgers die vroegen om hun gegevens te wissen, wat ermee gebeurt en wat in de weg staat.`}
      >
        <ErasureRequests />
      </WorkspacePage>
    </OnlyFor>
  )
}
