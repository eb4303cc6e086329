import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { AccessLog } from '../features/privacy/access-log.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

const route = getRouteApi('/staff/inzicht/wie-keek')

export const AccessLogPage = () => {
  const { t } = useLingui()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <OnlyFor roles={['ombudsman']}>
      <WorkspacePage
        title={t`Wie keek`}
        intro={t`Wie naar gegevens van burgers keek, en wanneer. Wat je hier over één burger of melding opzoekt, komt er zelf ook in.`}
      >
        <AccessLog search={search} onSearch={(next) => void navigate({ search: next })} />
      </WorkspacePage>
    </OnlyFor>
  )
}
