import { useMember } from '../../lib/member.ts'
import { AppointmentDialog } from './appointment-dialog.tsx'
import type { Reached } from './call-views.ts'
import { EndDialog } from './end-dialog.tsx'
import { FlagAnswerDialog } from './flag-answer-dialog.tsx'
import { LinkCallerDialog } from './link-caller-dialog.tsx'
import { SendLinkDialog, type ToSend } from './send-link-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import type { CallScreen } from './use-call-screen.ts'

export type CallDialogName =
  | 'transfer'
  | 'appointment'
  | 'end'
  | 'linkCaller'
  | 'sendLink'
  | 'sendRoute'
  | 'wrongAnswer'

type CallDialogsProps = {
  open: CallDialogName
  screen: CallScreen
  toSend: ToSend | null
  /** How whom it is sent to is reached, as far as we know. */
  reached: Reached
  onSent: (to: string) => void
  onClose: () => void
}

const routeOf = ({ form }: CallScreen): ToSend => ({ kind: 'route', answerId: form.getValues('answerId') })

/** The small questions beside a call; loaded when the first one is asked. */
export const CallDialogs = ({ open, screen, toSend, reached, onSent, onClose }: CallDialogsProps) => {
  const { smsOffered } = useMember()
  const { call, calls, form, finish } = screen
  switch (open) {
    case 'transfer':
      return <TransferDialog finish={finish} onClose={onClose} />
    case 'appointment':
      return <AppointmentDialog finish={finish} onClose={onClose} />
    case 'end':
      return <EndDialog direction={call.direction} finish={finish} onClose={onClose} />
    case 'linkCaller':
      return <LinkCallerDialog call={call} calls={calls} form={form} onClose={onClose} />
    case 'wrongAnswer':
      return <FlagAnswerDialog answerId={form.getValues('answerId')} onClose={onClose} />
    case 'sendLink':
    case 'sendRoute': {
      const { phone, email } = reached
      const callerLanguage = form.getValues('language')
      const what = open === 'sendLink' ? toSend : routeOf(screen)
      return what ? (
        <SendLinkDialog
          {...{ what, phone, email, callerLanguage, smsOffered, onClose }}
          onSent={(to) => {
            onSent(to)
            onClose()
          }}
        />
      ) : null
    }
  }
}
