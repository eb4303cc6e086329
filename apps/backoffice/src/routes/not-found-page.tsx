import { useLingui } from '@lingui/react/macro'
import { DeadEnd } from '../lib/dead-end.tsx'

export const NotFoundPage = () => {
  const { t } = useLingui()
  return (
    <DeadEnd title={t`Deze pagina is er niet`}>
      {t`Kijk het adres na. Misschien is de link oud of niet volledig.`}
    </DeadEnd>
  )
}
