import { useLingui } from '@lingui/react/macro'
import { Mappings } from '../features/admin/mappings.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const MappingsPage = () => {
  const { t } = useLingui()
  return (
    <OnlyFor roles={['admin']}>
      <WorkspacePage
        title={t`Toegang`}
        intro={t`De aanmelddienst van de stad zegt van elk account welke waarden het heeft. Hier staat wat elke waarde iemand maakt.`}
      >
        <Mappings />
      </WorkspacePage>
    </OnlyFor>
  )
}
