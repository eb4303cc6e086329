import { useLingui } from '@lingui/react/macro'
import { useToast } from '@meldpunt/ui'
import { lazy, Suspense, useState } from 'react'
import { useChords } from '../../lib/keys/use-chords.ts'
import type { CallDialogName } from './call-dialogs.tsx'
import type { Done } from './call-views.ts'
import { CallerColumn } from './caller-column.tsx'
import { DonePane } from './done-pane.tsx'
import type { ToSend } from './send-link-dialog.tsx'
import { SidePane } from './side-pane.tsx'
import { type CallScreenSetup, type CallScreen as Screen, useCallScreen } from './use-call-screen.ts'
import { doneOf, reachedBefore, useOpenAnswer } from './use-done.ts'
import { useNearby } from './use-nearby.ts'
import { useOtherTab } from './use-other-tab.ts'
import { usePlaceKept } from './use-place-kept.ts'
import { WorkPane } from './work-pane.tsx'

const CallDialogs = lazy(async () => ({ default: (await import('./call-dialogs.tsx')).CallDialogs }))

/** What there is to send now: the answer or the report on the screen, else the report that was just made. */
function toSendOf({ form }: Screen, after: string | null): ToSend | null {
  const { mode, answerId, existingId } = form.watch()
  if (mode === 'answer' && answerId !== '') return { kind: 'answer', answerId }
  if (mode === 'existing') return { kind: 'report', reportId: existingId }
  return after === null ? null : { kind: 'report', reportId: after }
}

/** Takes the waiting call back, or puts this one aside. */
function parkOf({ call, calls }: Screen): (() => void) | undefined {
  const [waiting] = calls.view.parked
  if (waiting) return () => calls.resume.mutate({ callId: waiting.id })
  return call.begun ? () => calls.park.mutate({ callId: call.id }) : undefined
}

/** The Alt keys of the call, each only where it can do something. */
function useCallKeys(screen: Screen, { canSend, canSendRoute, open, onDone }: KeySetup): void {
  const { call, calls, form, openReport, openExisting } = screen
  const mode = form.watch('mode')
  const [ringing] = calls.view.ringing
  const during = (dialog: CallDialogName) => (call.begun ? () => open(dialog) : undefined)
  useChords({
    done: onDone,
    takeCall: ringing ? () => calls.take.mutate({ callId: ringing.id }) : undefined,
    category: mode === 'report' ? screen.focusCategory : undefined,
    reportAfterAll: () => openReport(),
    answerOnly: mode === 'report' ? () => form.setValue('mode', 'answer') : undefined,
    linkCaller: during('linkCaller'),
    transfer: during('transfer'),
    appointment: during('appointment'),
    endOtherwise: during('end'),
    sendLink: canSend ? () => open('sendLink') : undefined,
    sendRoute: canSendRoute ? () => open('sendRoute') : undefined,
    wrongAnswer: mode === 'answer' && form.watch('answerId') !== '' ? () => open('wrongAnswer') : undefined,
    park: parkOf(screen),
    digit: (digit) => {
      const report = call.caller.openReports[digit - 1]
      if (report) openExisting(report.reportId)
    },
  })
}

type KeySetup = {
  canSend: boolean
  canSendRoute: boolean
  open: (dialog: CallDialogName) => void
  onDone: (() => void) | undefined
}
type CallScreenProps = CallScreenSetup & { before: Done | null }

/** One call on one screen; nothing opens a second window. */
export const CallScreen = ({ before, ...setup }: CallScreenProps) => {
  const { t } = useLingui()
  const toast = useToast()
  const screen = useCallScreen(setup)
  usePlaceKept(screen)
  useOtherTab({ ...screen, onRenew: setup.onRenew })
  const [dialog, setDialog] = useState<CallDialogName | null>(null)
  const [after, setAfter] = useState<string | null>(null)
  const answer = useOpenAnswer(screen)
  const nearby = useNearby(screen.form.watch())
  const toSend = toSendOf(screen, after)
  const onDone = doneOf(screen, answer)
  const canSendRoute = toSend?.kind === 'answer' && Boolean(answer?.place)
  useCallKeys(screen, { canSend: toSend !== null, canSendRoute, open: setDialog, onDone })
  const sendAfter = (reportId: string) => {
    setAfter(reportId)
    setDialog('sendLink')
  }
  return (
    <>
      <CallerColumn screen={screen} canSend={toSend !== null} onPark={parkOf(screen)} onOpen={setDialog} />
      <WorkPane
        {...{ screen, answer, nearby, onDone }}
        before={before ? <DonePane done={before} onSendLink={sendAfter} /> : null}
      />
      <SidePane {...{ screen, answer, nearby }} onOpen={setDialog} />
      {dialog ? (
        <Suspense fallback={null}>
          <CallDialogs
            {...{ open: dialog, screen, toSend }}
            reached={after === null ? screen.form.getValues('contact') : reachedBefore(before)}
            onSent={(to) => toast({ tone: 'success', text: t`Verstuurd naar ${to}` })}
            onClose={() => setDialog(null)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
