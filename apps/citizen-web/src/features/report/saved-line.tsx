import { Trans } from '@lingui/react/macro'
import { formatTime } from '@meldpunt/domain'
import { useLanguage } from '../../lib/site.tsx'
import { hasContent } from './draft.ts'
import { useDraft } from './use-draft.ts'

/** That the draft is kept, where and since when; or that this browser keeps nothing. */
export function SavedLine() {
  const draft = useDraft()
  const language = useLanguage()
  if (!hasContent(draft)) return null
  if (draft.savedAt === null) return <Trans>Nog niet bewaard: dit toestel laat dat niet toe.</Trans>
  const time = formatTime(draft.savedAt, language)
  return <Trans>Bewaard op dit toestel, {time}</Trans>
}
