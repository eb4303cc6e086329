import { useLingui } from '@lingui/react/macro'
import { AdminChanges } from '../features/admin/admin-changes.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const AdminChangesPage = () => {
  const { t } = useLingui()
  return (
    <OnlyFor roles={['admin', 'manager', 'ombudsman']}>
      <WorkspacePage title={t`Wijzigingen`} intro={t`Wie wat veranderde aan hoe het meldpunt werkt.`}>
        <AdminChanges />
      </WorkspacePage>
    </OnlyFor>
  )
}
