import { useLingui } from '@lingui/react/macro'
import { DataTable, Row, WideCell } from '@meldpunt/ui'
import { isoOf, shortDay, shortTime } from '../../lib/date.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { accessWords } from '../../words/access-words.ts'

type Line = Outputs['privacy']['accessLog']['rows'][number]

const Who = ({ line }: { line: Line }) => {
  const { t } = useLingui()
  if (line.member) return line.member.name
  return line.actor === 'system' ? t`Het systeem` : t`De burger zelf`
}

const Whose = ({ person }: Pick<Line, 'person'>) => {
  const { t } = useLingui()
  if (!person) return <span className="soft">–</span>
  return (
    <a href={hrefs.accessLog({ persoon: person.personId })}>
      {person.name === '' ? t`Naam niet gekend` : (person.name ?? t`Gewist`)}
    </a>
  )
}

/** One line for each time that somebody looked. */
export const AccessRows = ({ rows }: { rows: readonly Line[] }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const columns = [
    { id: 'at', label: t`Wanneer` },
    { id: 'who', label: t`Wie keek` },
    { id: 'what', label: t`Wat` },
    { id: 'report', label: t`Melding` },
    { id: 'person', label: t`Gegevens van` },
  ]
  return (
    <DataTable caption={t`Wie keek naar welke gegevens`} columns={columns}>
      {rows.map((line) => (
        <Row key={line.id}>
          <td>
            <time dateTime={isoOf(line.at)}>
              {shortDay(line.at, language)} {shortTime(line.at, language)}
            </time>
          </td>
          <td>
            <Who line={line} />
          </td>
          <WideCell>{accessWords(line.what)}</WideCell>
          <td>
            {line.report ? (
              <a className="ref" href={hrefs.report(line.report.id)}>
                {line.report.reference}
              </a>
            ) : (
              <span className="soft">–</span>
            )}
          </td>
          <td>
            <Whose person={line.person} />
          </td>
        </Row>
      ))}
    </DataTable>
  )
}
