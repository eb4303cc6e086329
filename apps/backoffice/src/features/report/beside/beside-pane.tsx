import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { useState } from 'react'
import { ItemFrame } from '../../../lib/inbox/item-frame.tsx'
import type { ItemPaneProps } from '../../../lib/inbox/item-pane.ts'
import { useLanguage } from '../../../lib/language.ts'
import { useLists } from '../../../lib/lists.ts'
import { MutationFailure } from '../../../lib/mutation-failure.tsx'
import { PresenceLine } from '../../../lib/presence/presence-line.tsx'
import { usePresence } from '../../../lib/presence/use-presence.ts'
import type { Report } from '../../../lib/report.ts'
import type { FormCommand } from '../command/offered-commands.ts'
import { useLiveReport } from '../use-live-report.ts'
import { BesideActs } from './beside-acts.tsx'
import { BesideLetter } from './beside-letter.tsx'
import { BesideMeta } from './beside-meta.tsx'
import { Compose } from './compose.tsx'
import { useMentionRead, useSettleAddition } from './use-addition.ts'

export type Begun = FormCommand | 'snooze' | null
type BesidePaneProps = ItemPaneProps & { report: Report }

/** What stands open before anybody chose: the answer, which is what a letter asks for. */
const atFirst = ({ legal, status }: Report): Begun =>
  status === 'received' && legal.includes('answer') ? 'answer' : null

/** The report with what can be done with it; whatever is done, the next item opens. */
export const BesidePane = ({ report, item, back, onDone }: BesidePaneProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const [begun, setBegun] = useState<{ what: Begun; asked: boolean }>({ what: atFirst(report), asked: false })
  const [edits, setEdits] = useState(false)
  const present = usePresence(`report:${report.id}`, edits ? 'edits' : 'looks', item?.presence)
  useLiveReport(report)
  useMentionRead(report, item)
  const settling = useSettleAddition(report, () => onDone({ said: t`Niets te doen: ${report.reference}` }))
  // Read beforehand, so that the forms open with their choices.
  useLists()
  const begin = (what: Begun) => setBegun({ what, asked: true })
  const leave = () => {
    setEdits(false)
    setBegun({ what: null, asked: true })
  }
  const finish = (command: FormCommand) => {
    leave()
    const done = commandLabels[language][command]
    // A note finishes nothing: the letter still waits for an answer.
    if (command !== 'note') onDone({ said: t`Gedaan: ${done}, ${report.reference}` })
  }
  return (
    <ItemFrame
      title={item?.subject ?? report.category?.label ?? t`Nog geen categorie`}
      back={back}
      presence={<PresenceLine present={present} />}
      meta={<BesideMeta report={report} />}
      acts={
        <BesideActs
          report={report}
          begun={begun.what}
          onBegin={begin}
          onNothing={item?.reason === 'information' ? () => settling.mutate() : null}
        />
      }
      letter={
        <>
          <MutationFailure error={settling.error} />
          <BesideLetter report={report} item={item} onBegin={begin} />
        </>
      }
      compose={
        <Compose
          report={report}
          item={item}
          begun={begun.what}
          focus={begun.asked}
          onFinish={finish}
          onLeave={leave}
          onSnoozed={onDone}
        />
      }
      onTyped={() => setEdits(true)}
    />
  )
}
