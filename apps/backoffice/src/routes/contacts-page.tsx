import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { Contacts } from '../features/contacts/contacts.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

const route = getRouteApi('/staff/contacten')

export const ContactsPage = () => {
  const { t } = useLingui()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <OnlyFor roles={['clerk']}>
      <WorkspacePage
        title={t`Contacten`}
        intro={t`Alles wat aan 1777 gevraagd is, en wat ervan kwam. De meeste contacten worden nooit een melding.`}
      >
        <Contacts search={search} onSearch={(next) => void navigate({ search: next })} />
      </WorkspacePage>
    </OnlyFor>
  )
}
