import { useLingui } from '@lingui/react/macro'
import { ToastRegion } from '@meldpunt/ui'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Inbox, type SetInboxSearch } from '../features/inbox/inbox.tsx'
import { ReportBeside } from '../features/report/beside/report-beside.tsx'
import { hrefs } from '../lib/hrefs.ts'
import { OnlyFor } from '../lib/only-for.tsx'

const route = getRouteApi('/staff/postvak')

/** The inbox of the desk; a report in it is shown and handled by the same parts as on its own page. */
export const InboxPage = () => {
  const { t } = useLingui()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { history } = useRouter()
  const onSearch: SetInboxSearch = (next, { replace }) => {
    // What was typed is searched a moment later: by then somebody may be on the way elsewhere, and stays so.
    if (history.location.pathname !== hrefs.inbox()) return
    void navigate({ search: next, replace, resetScroll: false })
  }
  return (
    <OnlyFor roles={['clerk']}>
      <ToastRegion label={t`Wat er gebeurde`} closeLabel={t`Sluiten`}>
        <Inbox search={search} onSearch={onSearch} ReportPane={ReportBeside} />
      </ToastRegion>
    </OnlyFor>
  )
}
