import { useLingui } from '@lingui/react/macro'
import { say } from '@meldpunt/domain'
import { DataTable, Row, WideCell } from '@meldpunt/ui'
import { isoOf, shortDay, shortTime } from '../../lib/date.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { contactRowWords } from '../../words/contact-words.ts'
import styles from './contacts.module.css'
import { durationOf } from './duration.ts'

type ContactRow = Outputs['contact']['list']['rows'][number]

const About = ({ row }: { row: ContactRow }) => (
  <>
    {row.about}
    {row.reports.map(({ reportId, reference }) => (
      <span key={reportId}>
        {' '}
        <a className="ref" href={hrefs.report(reportId)}>
          {reference}
        </a>
      </span>
    ))}
    {row.about === null && row.reports.length === 0 ? <span className="soft">–</span> : null}
  </>
)

const Cells = ({ row }: { row: ContactRow }) => {
  const language = useLanguage()
  const none = <span className="soft">–</span>
  return (
    <>
      <td className={styles.number}>
        <time dateTime={isoOf(row.startedAt)}>
          {shortDay(row.startedAt, language)} {shortTime(row.startedAt, language)}
        </time>
      </td>
      <td>{say(language, `channel.${row.channel}`)}</td>
      <td>{contactRowWords(row)}</td>
      <WideCell>
        <About row={row} />
      </WideCell>
      <td>{row.who ?? none}</td>
      <td>{row.member?.name ?? none}</td>
      <td className={styles.number}>{row.seconds === null ? none : durationOf(row.seconds)}</td>
    </>
  )
}

/** One line for each contact, newest first. */
export const ContactRows = ({ rows }: { rows: readonly ContactRow[] }) => {
  const { t } = useLingui()
  const columns = [
    { id: 'at', label: t`Wanneer` },
    { id: 'channel', label: t`Kanaal` },
    { id: 'outcome', label: t`Uitkomst` },
    { id: 'about', label: t`Waarover` },
    { id: 'who', label: t`Wie` },
    { id: 'member', label: t`Medewerker` },
    { id: 'seconds', label: t`Duur` },
  ]
  return (
    <DataTable scrolls caption={t`Contacten van de balie`} columns={columns}>
      {rows.map((row) => (
        <Row key={row.id}>
          <Cells row={row} />
        </Row>
      ))}
    </DataTable>
  )
}
