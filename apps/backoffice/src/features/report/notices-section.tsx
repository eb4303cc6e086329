import { useLingui } from '@lingui/react/macro'
import { outgoingChannels, say, statuses, statusLabels, toDay } from '@meldpunt/domain'
import { Button, classNames, Icon, Section } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import { v7 } from 'uuid'
import { isoOf, shortDay, shortTime } from '../../lib/date.ts'
import { invalidateReport } from '../../lib/invalidate-report.ts'
import { useLanguage } from '../../lib/language.ts'
import { type Member, useMember } from '../../lib/member.ts'
import { toRefusal } from '../../lib/refusal.ts'
import type { Report } from '../../lib/report.ts'
import { trpc } from '../../lib/trpc.ts'
import { audienceWords, noticeState } from '../../words/notice-words.ts'
import { refusalWords } from '../../words/refusal-words.ts'
import styles from './report.module.css'

type Notice = Report['notices'][number]

/** Who carries out work; the others only look on. */
const resenders: readonly Member['role'][] = ['clerk', 'department', 'lead', 'ombudsman']

const tones: Partial<Record<Notice['state'], string | undefined>> = { sent: styles.ok, failed: styles.bad }

/** Sends a notice again. The id is made once for this line, so that pressing twice sends once. */
const Resend = ({ notice }: { notice: Notice }) => {
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
  return (
    <div className={styles.resend}>
      <Button
        size="small"
        variant="quiet"
        icon="redo"
        pending={resend.isPending}
        onClick={() => resend.mutate({ commandId, noticeId: notice.id })}
      >
        {t`Verstuur opnieuw`}
      </Button>
      <span role="status" className="small">
        {resend.isError ? refusalWords(toRefusal(resend.error), language) : null}
        {resend.isSuccess ? t`Staat klaar om te versturen.` : null}
      </span>
    </div>
  )
}

type NoticeLineProps = { notice: Notice; mayResend: boolean }

const NoticeLine = ({ notice, mayResend }: NoticeLineProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { state, channel, address, attempts, lastError, audience } = notice
  const status = statuses.find((known) => known === notice.status)
  const told = outgoingChannels.find((known) => known === channel)
  const at = notice.sentAt ?? notice.createdAt
  const canResend = mayResend && (state === 'sent' || state === 'failed')
  return (
    <li className={styles.logLine}>
      <time className="soft num" dateTime={isoOf(at)}>
        {shortTime(at, language)}
      </time>
      <Icon name={channel === 'mail' ? 'mail' : channel === 'sms' ? 'answer' : 'id'} size="small" />
      <span>
        {status ? statusLabels[language][status] : t`Bericht`}{' '}
        <span className="soft">
          {audienceWords(audience)}
          {address ? `, ${address}` : null}
        </span>
      </span>
      <span className={classNames(styles.logState, tones[state])}>
        {state === 'sent' ? <Icon name="check" size="small" /> : null}
        {state === 'failed' ? <Icon name="danger" size="small" /> : null} {noticeState(state)}
        <span className="visually-hidden">, {told ? say(language, `told_by.${told}`) : channel}</span>
      </span>
      {lastError ? (
        <span className={classNames(styles.logError, styles.bad)}>{t`Poging ${attempts}: ${lastError}`}</span>
      ) : null}
      {canResend ? <Resend notice={notice} /> : null}
    </li>
  )
}

/** The delivery log: what was told to whom, how it went, and a way to send it again. */
export const NoticesSection = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  // As the server has it: who may not read to whom it goes may not send it either.
  const mayResend = !report.personalHidden && resenders.includes(useMember().role)
  const notices = report.notices.toSorted((one, other) => other.createdAt - one.createdAt)
  const sent = notices.filter(({ state }) => state === 'sent').length
  if (notices.length === 0) {
    return (
      <Section title={t`Berichten`}>
        <p className="soft small">
          {report.reachable
            ? t`Nog niemand kreeg een bericht.`
            : t`De melder is niet bereikbaar: er gaan geen berichten uit.`}
        </p>
      </Section>
    )
  }
  return (
    <Section title={t`Berichten`} aside={t`${sent} van ${notices.length} verstuurd`}>
      <ol className={styles.log}>
        {notices.map((notice, index) => {
          const before = notices[index - 1]
          const isNewDay = !before || toDay(before.createdAt) !== toDay(notice.createdAt)
          return (
            <Fragment key={notice.id}>
              {isNewDay ? <li className={styles.logDay}>{shortDay(notice.createdAt, language)}</li> : null}
              <NoticeLine notice={notice} mayResend={mayResend} />
            </Fragment>
          )
        })}
      </ol>
    </Section>
  )
}
