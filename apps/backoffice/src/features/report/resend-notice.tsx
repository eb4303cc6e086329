import { useLingui } from '@lingui/react/macro'
import { Button, IconButton } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { invalidateReport } from '../../lib/invalidate-report.ts'
import { useLanguage } from '../../lib/language.ts'
import { toRefusal } from '../../lib/refusal.ts'
import { trpc } from '../../lib/trpc.ts'
import { refusalWords } from '../../words/refusal-words.ts'
import styles from './report.module.css'

type ResendNoticeProps = {
  noticeId: string
  /** In words where it went wrong and somebody must act; a drawing where it is rarely wanted. */
  look: 'words' | 'drawing'
}

/** Sends a notice again. The id is made once for this line, so that pressing twice sends once. */
export const ResendNotice = ({ noticeId, look }: ResendNoticeProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const [commandId, setCommandId] = useState(() => v7())
  const resend = useMutation(
    trpc.notice.resend.mutationOptions({
      onSuccess: () => {
        setCommandId(v7())
        return invalidateReport()
      },
    }),
  )
  const send = () => {
    if (!resend.isPending) resend.mutate({ commandId, noticeId })
  }
  const said = resend.isError ? refusalWords(toRefusal(resend.error), language) : null
  return (
    <>
      {look === 'drawing' ? (
        <IconButton
          size="small"
          icon="redo"
          label={t`Verstuur opnieuw`}
          className={styles.again}
          onClick={send}
        />
      ) : (
        <div className={styles.resend}>
          <Button size="small" variant="quiet" icon="redo" pending={resend.isPending} onClick={send}>
            {t`Verstuur opnieuw`}
          </Button>
        </div>
      )}
      <span role="status" className={styles.logSaid}>
        {said}
        {resend.isSuccess ? t`Staat klaar om te versturen.` : null}
      </span>
    </>
  )
}
