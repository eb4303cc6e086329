import { useLingui } from '@lingui/react/macro'
import { Button, Section } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { v7 } from 'uuid'
import { shortDay } from '../../lib/date.ts'
import { invalidateReport } from '../../lib/invalidate-report.ts'
import { useLanguage } from '../../lib/language.ts'
import { useMember } from '../../lib/member.ts'
import { toRefusal } from '../../lib/refusal.ts'
import type { Report } from '../../lib/report.ts'
import { trpc } from '../../lib/trpc.ts'
import { refusalWords } from '../../words/refusal-words.ts'
import styles from './report.module.css'

type Attachment = Report['attachments'][number]

const Tile = ({ attachment }: { attachment: Attachment }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const who = { reporter: t`melder`, staff: t`personeel`, partner: t`partner` }[attachment.by]
  return (
    <li>
      <a href={attachment.url} target="_blank" rel="noreferrer">
        <img src={attachment.thumbUrl} alt={t`Foto van ${who}`} loading="lazy" />
      </a>
      <p className="soft small">
        {who}, {shortDay(attachment.at, language)}
      </p>
    </li>
  )
}

/** Text and photos of a public report stay hidden from the public until a clerk has looked at them. */
const Release = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const [commandId, setCommandId] = useState(() => v7())
  const release = useMutation(
    trpc.report.release.mutationOptions({
      onSuccess: () => {
        setCommandId(v7())
        return invalidateReport()
      },
    }),
  )
  return (
    <>
      <p className="small soft">
        {report.released ? t`Tekst en foto’s zijn openbaar.` : t`Tekst en foto’s zijn nog niet openbaar.`}
      </p>
      <div>
        <Button
          size="small"
          icon={report.released ? 'lock' : 'eye'}
          pending={release.isPending}
          onClick={() => release.mutate({ commandId, reportId: report.id, released: !report.released })}
        >
          {report.released ? t`Maak weer privé` : t`Maak openbaar`}
        </Button>
      </div>
      {release.isError ? (
        <p role="alert" className={styles.bad}>
          {refusalWords(toRefusal(release.error), language)}
        </p>
      ) : null}
    </>
  )
}

export const AttachmentsSection = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const { role } = useMember()
  const { attachments } = report
  const canRelease = report.public && role === 'clerk' && !report.erased
  if (attachments.length === 0 && !canRelease) return null
  return (
    <Section title={t`Bijlagen`} aside={attachments.length}>
      {attachments.length > 0 ? (
        <ul className={styles.tiles}>
          {attachments.map((attachment) => (
            <Tile key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      ) : null}
      {canRelease ? <Release report={report} /> : null}
    </Section>
  )
}
