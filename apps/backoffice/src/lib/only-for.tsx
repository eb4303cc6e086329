import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DeadEnd } from './dead-end.tsx'
import { type Member, useMember } from './member.ts'

type OnlyForProps = { roles: readonly Member['role'][]; children: ReactNode }

/** A page that the server would refuse to the others: they are told why, and led back. */
export const OnlyFor = ({ roles, children }: OnlyForProps) => {
  const { t } = useLingui()
  const { role } = useMember()
  if (roles.includes(role)) return children
  return (
    <DeadEnd title={t`Deze pagina is niet voor jou`}>
      {t`Je rol geeft hier geen toegang toe. Vraag het aan een beheerder als je hier moet zijn.`}
    </DeadEnd>
  )
}
