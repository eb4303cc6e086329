import { useLingui } from '@lingui/react/macro'
import type { Language } from '@meldpunt/domain'
import { RadioGroup, TextField } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { fieldErrorsOf } from '../../lib/field-errors.ts'
import { useLanguage } from '../../lib/language.ts'
import { toRefusal } from '../../lib/refusal.ts'
import { client } from '../../lib/trpc.ts'
import { CallDialog } from './call-dialog.tsx'

export type ToSend = { kind: 'report'; reportId: string } | { kind: 'answer' | 'route'; answerId: string }
type SendLinkDialogProps = {
  what: ToSend
  /** What we know of the caller, to begin with. */
  phone: string
  email: string
  /** In which the caller reads an answer; a report knows the language of its own reporter. */
  callerLanguage: Language
  smsOffered: boolean
  onSent: (to: string) => void
  onClose: () => void
}
type Wish = { commandId: string; by: 'mail' | 'sms'; address: string }

/** The link of a report, an answer or the way to its place, to the caller's own telephone or mail box. */
export const SendLinkDialog = (props: SendLinkDialogProps) => {
  const { what, phone, email, callerLanguage, smsOffered, onSent, onClose } = props
  const { t } = useLingui()
  const language = useLanguage()
  const [by, setBy] = useState<'mail' | 'sms'>(smsOffered && (phone !== '' || email === '') ? 'sms' : 'mail')
  const [typed, setTyped] = useState<Record<'mail' | 'sms', string>>({ mail: email, sms: phone })
  const [commandId, setCommandId] = useState(() => v7())
  const send = useMutation({
    mutationFn: (wish: Wish): Promise<{ sentTo: string }> =>
      what.kind === 'report'
        ? client.report.sendLink.mutate({ ...wish, reportId: what.reportId })
        : client.answer.send.mutate({
            ...{ ...wish, answerId: what.answerId, language: callerLanguage },
            route: what.kind === 'route',
          }),
  })
  const titles: Record<ToSend['kind'], string> = {
    report: t`Link van de melding sturen`,
    answer: t`Antwoord sturen`,
    route: t`De weg erheen sturen`,
  }
  const refusal = send.error ? toRefusal(send.error) : null
  const { address: wrong } = fieldErrorsOf(refusal, language)
  // Another address is another message: it goes under an id of its own.
  const change = (text: string) => {
    setTyped({ ...typed, [by]: text })
    setCommandId(v7())
    send.reset()
  }
  return (
    <CallDialog
      title={titles[what.kind]}
      action={t`Stuur`}
      pending={send.isPending}
      error={wrong ? null : send.error}
      onSubmit={() =>
        send.mutate({ commandId, by, address: typed[by] }, { onSuccess: ({ sentTo }) => onSent(sentTo) })
      }
      onClose={onClose}
    >
      {smsOffered ? (
        <RadioGroup
          legend={t`Hoe?`}
          name="by"
          look="chips"
          value={by}
          onChange={(value) => {
            setBy(value === 'sms' ? 'sms' : 'mail')
            setCommandId(v7())
            send.reset()
          }}
          options={[
            { value: 'sms', label: t`Sms` },
            { value: 'mail', label: t`Mail` },
          ]}
        />
      ) : null}
      <TextField
        key={by}
        label={by === 'sms' ? t`Gsm-nummer` : t`Mailadres`}
        inputMode={by === 'sms' ? 'tel' : 'email'}
        autoComplete="off"
        autoFocus
        value={typed[by]}
        error={wrong}
        onChange={(event) => change(event.target.value)}
      />
    </CallDialog>
  )
}
