import { useLingui } from '@lingui/react/macro'
import { ProposalInsight } from '../features/proposals/proposal-insight.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const ProposalsPage = () => {
  const { t } = useLingui()
  return (
    <OnlyFor roles={['clerk', 'lead', 'manager', 'admin']}>
      <WorkspacePage
        title={t`Voorstellen`}
        intro={t`Hoe vaak de voorgestelde categorie was wat iemand koos, van de laatste 26 weken.`}
      >
        <ProposalInsight />
      </WorkspacePage>
    </OnlyFor>
  )
}
