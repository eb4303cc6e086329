import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { StaffRoleCode } from '@meldpunt/domain/input'

/** What somebody is at the desk. */
export const roleWords: Record<StaffRoleCode, MessageDescriptor> = {
  clerk: msg`Medewerker van 1777`,
  department: msg`Medewerker van de dienst`,
  lead: msg`Ploegbaas`,
  admin: msg`Beheerder`,
  manager: msg`Diensthoofd`,
  ombudsman: msg`Ombudsman`,
}
