import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { lazy, Suspense } from 'react'
import type { DeskItem } from '../../../lib/inbox/inbox-search.ts'
import frame from '../../../lib/inbox/item-frame.module.css'
import type { Done } from '../../../lib/inbox/item-pane.ts'
import { SnoozeForm } from '../../../lib/inbox/snooze-form.tsx'
import { useLanguage } from '../../../lib/language.ts'
import type { Report } from '../../../lib/report.ts'
import type { FormPlace } from '../command/form-place.ts'
import type { FormCommand } from '../command/offered-commands.ts'
import type { Begun } from './beside-pane.tsx'

const CommandPane = lazy(async () => ({ default: (await import('../command/command-pane.tsx')).CommandPane }))

type ComposeProps = {
  report: Report
  item: DeskItem | null
  begun: Begun
  /** Whether somebody asked for this form, and so wants to type in it. */
  focus: boolean
  onFinish: (command: FormCommand) => void
  onLeave: () => void
  onSnoozed: (done: Done) => void
}

/** What is written back: the form of one command, or what to choose from. */
export const Compose = ({ report, item, begun, focus, onFinish, onLeave, onSnoozed }: ComposeProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  if (begun === null) {
    return <p className="soft">{t`Kies hierboven wat je doet. Met J ga je naar het volgende.`}</p>
  }
  if (begun === 'snooze') {
    return <SnoozeForm itemKey={`report:${report.id}`} item={item} onDone={onSnoozed} onCancel={onLeave} />
  }
  const closes = begun === 'answer' || begun === 'decline'
  const place: FormPlace = {
    look: 'beside',
    submitLabel: closes ? t`Verstuur en sluit` : null,
    focus,
    proposedCategory: item?.proposal?.code ?? null,
  }
  return (
    <>
      <div className={frame.composeHead}>
        <h2>{commandLabels[language][begun]}</h2>
        <span className="soft small">{t`Wat je typt, blijft hier staan tot je verstuurt.`}</span>
      </div>
      <Suspense fallback={null}>
        <CommandPane
          key={begun}
          command={begun}
          report={report}
          place={place}
          onDone={() => onFinish(begun)}
          onCancel={onLeave}
        />
      </Suspense>
    </>
  )
}
