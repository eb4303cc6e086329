import { useLingui } from '@lingui/react/macro'
import { Mentions } from '../features/mentions/mentions.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const MentionsPage = () => {
  const { t } = useLingui()
  return (
    <WorkspacePage title={t`Voor mij`} intro={t`Interne notities waarin een collega jou riep.`}>
      <Mentions />
    </WorkspacePage>
  )
}
