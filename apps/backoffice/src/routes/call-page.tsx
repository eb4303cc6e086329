import { useLingui } from '@lingui/react/macro'
import { CallDesk } from '../features/call/call-desk.tsx'
import { DeadEnd } from '../lib/dead-end.tsx'
import { useMember } from '../lib/member.ts'

/** Only 1777 takes calls: who else comes here would type for nothing. */
export const CallPage = () => {
  const { t } = useLingui()
  const { role } = useMember()
  if (role === 'clerk') return <CallDesk />
  return (
    <DeadEnd title={t`Dit is het werk van 1777`}>
      {t`Alleen medewerkers van 1777 maken een nieuwe melding. Bel of mail hen als je er een hebt.`}
    </DeadEnd>
  )
}
