import { useLingui } from '@lingui/react/macro'
import { outgoingChannels, say, showPhone, statuses, statusLabels, toDay } from '@meldpunt/domain'
import { classNames, Icon, type IconName, Section } from '@meldpunt/ui'
import { Fragment } from 'react'
import { isoOf, shortDay, shortTime } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import { type Member, useMember } from '../../lib/member.ts'
import type { Report } from '../../lib/report.ts'
import { audienceWords, noticeState, noticeSubject } from '../../words/notice-words.ts'
import styles from './report.module.css'
import { ResendNotice } from './resend-notice.tsx'

type Notice = Report['notices'][number]

/** Who carries out work; the others only look on. */
const resenders: readonly Member['role'][] = ['clerk', 'department', 'lead', 'ombudsman']

const channelIcons: Partial<Record<string, IconName>> = { mail: 'mail', sms: 'answer', inbox: 'bell' }

type Tone = 'ok' | 'bad' | 'waiting'

/** Sent is well, unless it is still to be heard what the service makes of it. */
function toneOf({ state, result }: Notice): Tone {
  if (state === 'failed' || result === 'refused') return 'bad'
  return state === 'sent' && result !== 'awaiting' ? 'ok' : 'waiting'
}

const ToneIcon = ({ tone }: { tone: Tone }) =>
  tone === 'waiting' ? null : <Icon name={tone === 'ok' ? 'check' : 'danger'} size="small" />

const soon = 60_000

/** In the quiet hours a text message waits for the morning; what failed waits for the next try. */
function useNoticeState(notice: Notice): string {
  const { t } = useLingui()
  const language = useLanguage()
  const { state, nextAttemptAt } = notice
  const isHeld = state === 'waiting' && nextAttemptAt > Date.now() + soon
  return isHeld ? t`wacht tot ${shortTime(nextAttemptAt, language)}` : noticeState(notice)
}

type NoticeLineProps = { notice: Notice; mayResend: boolean }

const NoticeLine = ({ notice, mayResend }: NoticeLineProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { state, channel, address, attempts, lastError, resultDetail, audience } = notice
  const status = statuses.find((known) => known === notice.status)
  const told = outgoingChannels.find((known) => known === channel)
  const at = notice.sentAt ?? notice.createdAt
  const channelWords = told ? say(language, `told_by.${told}`) : channel
  const tone = toneOf(notice)
  const stateWords = useNoticeState(notice)
  // What is on the site itself cannot get lost on the way.
  const canResend = mayResend && channel !== 'inbox' && (state === 'sent' || state === 'failed')
  return (
    <li className={styles.logLine}>
      <time className="soft num" dateTime={isoOf(at)}>
        {shortTime(at, language)}
      </time>
      <Icon name={channelIcons[channel] ?? 'id'} size="small" />
      <span>
        {noticeSubject(notice) ?? (status ? statusLabels[language][status] : t`Bericht`)}{' '}
        <span className="soft">
          {audienceWords(audience)}, {address === null ? channelWords : showPhone(address)}
        </span>
      </span>
      <span className={classNames(styles.logState, tone === 'waiting' ? undefined : styles[tone])}>
        <ToneIcon tone={tone} /> {stateWords}
        {address ? <span className="visually-hidden">, {channelWords}</span> : null}
      </span>
      {lastError ? (
        <span className={classNames(styles.logError, styles.bad)}>{t`Poging ${attempts}: ${lastError}`}</span>
      ) : null}
      {tone === 'bad' && resultDetail ? (
        <span className={classNames(styles.logError, styles.bad)}>{t`Antwoord: ${resultDetail}`}</span>
      ) : null}
      {canResend ? <ResendNotice noticeId={notice.id} look={tone === 'bad' ? 'words' : 'drawing'} /> : null}
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
  const sent = notices.filter(({ state, result }) => state === 'sent' && result !== 'refused').length
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
      <ol className={classNames(styles.log, mayResend && styles.resendable)}>
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
