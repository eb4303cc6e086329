import { Trans, useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import type { Kept } from '../../lib/api.ts'
import { useLanguage } from '../../lib/site.tsx'
import { Terms } from './terms.tsx'

/** One report with all that is kept of it. */
export function KeptReport({ report }: { report: Kept['reports'][number] }) {
  const { t } = useLingui()
  const language = useLanguage()
  const moment = (iso: string) => formatInstant(Date.parse(iso), language)
  const { contact, history, notices, calls, mails, photos } = report
  const told = notices.map(({ at, channel, address }) =>
    [moment(at), channel, address].filter(Boolean).join(', '),
  )
  const called = calls.map(({ startedAt, note }) => [moment(startedAt), note].filter(Boolean).join(': '))
  const mailed = mails.map(({ at, subject, text }) => `${moment(at)}: ${subject}\n${text}`)
  return (
    <li>
      <details>
        <summary>
          <span className="ref">{report.reference}</span> {report.category}
        </summary>
        <Terms
          terms={[
            [t`Gemeld`, moment(report.receivedAt)],
            [t`Wat je schreef`, report.description],
            [t`Plaats`, report.place],
            [t`Naam`, contact?.name ?? null],
            [t`Mailadres`, contact?.email ?? null],
            [t`Telefoonnummer`, contact?.phone ?? null],
            [t`Antwoorden`, Object.values(report.answers).join('\n')],
            [t`Wat er gebeurde`, history.map(({ at, sentence }) => `${moment(at)}: ${sentence}`).join('\n')],
            [t`Wat we je stuurden`, told.join('\n')],
            [t`Gesprekken`, called.join('\n')],
            [t`Mails`, mailed.join('\n\n')],
          ]}
        />
        {photos.map(({ url, at }) => (
          <p key={url}>
            <a href={url}>
              <Trans>Foto van {moment(at)}</Trans>
            </a>
          </p>
        ))}
      </details>
    </li>
  )
}
