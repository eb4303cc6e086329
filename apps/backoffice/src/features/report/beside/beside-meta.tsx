import { useLingui } from '@lingui/react/macro'
import { formatInstant, say, showPhone, statusLabels } from '@meldpunt/domain'
import { DueLine, Link, StatusMark } from '@meldpunt/ui'
import { hrefs } from '../../../lib/hrefs.ts'
import { ChannelMark } from '../../../lib/inbox/channel-mark.tsx'
import { useLanguage } from '../../../lib/language.ts'
import { useNow } from '../../../lib/now.ts'
import type { Report } from '../../../lib/report.ts'
import { duePosition, dueWords } from '../../../words/due-words.ts'

/** Who wrote, when, how it stands, and by when something must happen. */
export const BesideMeta = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const now = useNow()
  const { contact, channel, due, status } = report
  const reached = contact?.email ?? (contact?.phone ? showPhone(contact.phone) : null)
  const who = [contact?.name ?? t`Zonder naam`, reached].filter(Boolean).join(', ')
  return (
    <>
      <span>
        <ChannelMark channel={channel} label={say(language, `channel.${channel}`)} /> <b>{who}</b>
      </span>
      <span>{formatInstant(report.receivedAt, language)}</span>
      <StatusMark status={status} label={statusLabels[language][status]} />
      {due.state === 'none' ? null : (
        <DueLine
          state={due.state}
          position={duePosition(due, now)}
          label={dueWords(due, { now, language, partner: report.referral?.partner.name ?? null })}
        />
      )}
      <Link href={hrefs.report(report.id)} className="ref">
        {report.reference}
      </Link>
    </>
  )
}
