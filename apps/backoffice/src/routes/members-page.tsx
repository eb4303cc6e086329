import { useLingui } from '@lingui/react/macro'
import { Members } from '../features/admin/members.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const MembersPage = () => {
  const { t } = useLingui()
  return (
    <OnlyFor roles={['admin']}>
      <WorkspacePage
        title={t`Medewerkers`}
        intro={t`Iedereen die zich ooit aanmeldde. Wie je uitzet, is overal meteen afgemeld en kan niet meer binnen.`}
      >
        <Members />
      </WorkspacePage>
    </OnlyFor>
  )
}
