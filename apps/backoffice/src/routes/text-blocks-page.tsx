import { useLingui } from '@lingui/react/macro'
import { TextBlocks } from '../features/text-blocks/text-blocks.tsx'
import { OnlyFor } from '../lib/only-for.tsx'
import { WorkspacePage } from '../lib/workspace-page.tsx'

export const TextBlocksPage = () => {
  const { t } = useLingui()
  return (
    <OnlyFor roles={['clerk', 'lead', 'admin']}>
      <WorkspacePage
        title={t`Tekstblokken`}
        intro={t`Teksten om een antwoord mee te beginnen. Typ / in een antwoord om er een te kiezen.`}
      >
        <TextBlocks />
      </WorkspacePage>
    </OnlyFor>
  )
}
