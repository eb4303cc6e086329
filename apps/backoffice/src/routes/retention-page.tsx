import { useLingui } from '@lingui/react/macro'
import { Retention } from '../features/privacy/retention.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const RetentionPage = () => {
  const { t } = useLingui()
  return (
    <OnlyFor roles={['admin', 'manager', 'ombudsman']}>
      <WorkspacePage
        title={t`Bewaartermijnen`}
        intro={t`Hoe lang we wat bewaren. Elke nacht gaat weg wat ouder is.`}
      >
        <Retention />
      </WorkspacePage>
    </OnlyFor>
  )
}
