import { useLingui } from '@lingui/react/macro'
import { parseNationalNumber } from '@meldpunt/domain'
import { AnswerFacts } from './answer-facts.tsx'
import type { CallDialogName } from './call-dialogs.tsx'
import { missingOf } from './call-report.ts'
import type { AnswerView, NearbyReport } from './call-views.ts'
import { NearbyList } from './nearby-list.tsx'
import { PromiseBlock } from './promise-block.tsx'
import styles from './side.module.css'
import type { CallScreen } from './use-call-screen.ts'
import { usePromise } from './use-promise.ts'

type SidePaneProps = {
  screen: CallScreen
  answer: AnswerView | undefined
  nearby: readonly NearbyReport[]
  onOpen: (dialog: CallDialogName) => void
}

/** Around here and by when; or, beside an answer, what stands behind it. The promise stays in sight during the call. */
export const SidePane = ({ screen, answer, nearby, onOpen }: SidePaneProps) => {
  const { t } = useLingui()
  const draft = screen.form.watch()
  const promise = usePromise(draft)
  const category = screen.categories.find(({ code }) => code === draft.category)
  const isSame = draft.same !== '' && draft.same !== 'new'
  if (draft.mode === 'answer' && draft.answerId !== '') {
    return (
      <aside className={styles.side} aria-label={t`Achtergrond bij het antwoord`}>
        <AnswerFacts
          answer={answer}
          onSend={() => onOpen('sendLink')}
          onSendRoute={() => onOpen('sendRoute')}
          onWrong={() => onOpen('wrongAnswer')}
        />
      </aside>
    )
  }
  return (
    <aside className={styles.side} aria-label={t`Buurt en belofte`}>
      <NearbyList nearby={nearby} hasPlace={draft.place.text.trim() !== ''} />
      <div className={styles.foot} aria-live="polite">
        {promise && draft.mode === 'report' && !isSame ? (
          <PromiseBlock
            promise={promise}
            registers={draft.next === 'register'}
            missing={missingOf(draft, category)}
            hasNumber={parseNationalNumber(draft.nationalNumber).ok}
          />
        ) : null}
      </div>
    </aside>
  )
}
