import { useLingui } from '@lingui/react/macro'
import { PhoneReport } from '../features/phone-report/phone-report.tsx'
import { DeadEnd } from '../lib/dead-end.tsx'
import { useMember } from '../lib/member.ts'

/** Only 1777 takes down reports: who else comes here would type for nothing. */
export const PhoneReportPage = () => {
  const { t } = useLingui()
  const { role } = useMember()
  if (role === 'clerk') return <PhoneReport />
  return (
    <DeadEnd title={t`Dit is het werk van 1777`}>
      {t`Alleen medewerkers van 1777 maken een nieuwe melding. Bel of mail hen als je er een hebt.`}
    </DeadEnd>
  )
}
