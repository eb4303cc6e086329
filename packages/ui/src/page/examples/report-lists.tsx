import { DataTable, GroupRow, Row, WideCell } from '../../desk/data-table.tsx'
import { DueLine, type DueState } from '../../desk/due-line.tsx'
import { type LaneItem, TimelineLanes } from '../../desk/timeline-lanes.tsx'
import type { StatusCode } from '../../status/status-hue.ts'
import { StatusMark } from '../../status/status-mark.tsx'
import type { ExampleGroup } from '../example.ts'

const columns = [
  { id: 'reference', label: 'Nummer' },
  { id: 'what', label: 'Wat en waar' },
  { id: 'status', label: 'Status' },
  { id: 'due', label: 'Termijn', sort: 'ascending' as const },
]

type LineProps = {
  reference: string
  what: string
  where: string
  status: readonly [StatusCode, string]
  due: readonly [DueState, number, string]
  selected?: boolean
  current?: boolean
}

const Line = ({ reference, what, where, status, due, selected, current }: LineProps) => (
  <Row selected={selected} current={current}>
    <td className="ref">{reference}</td>
    <WideCell>
      <a href={`#${reference}`}>{what}</a> <span className="soft">{where}</span>
    </WideCell>
    <td>
      <StatusMark status={status[0]} label={status[1]} look="flat" />
    </td>
    <td>
      <DueLine state={due[0]} position={due[1]} label={due[2]} />
    </td>
  </Row>
)

const items: readonly LaneItem[] = [
  {
    id: '5',
    lane: 'public',
    day: 'wo 25 nov',
    time: 'of do 26',
    dateTime: '2026-11-25',
    title: 'Verwacht: tegel vastgelegd',
    body: 'woensdag 25 of donderdag 26 november',
    expected: true,
  },
  {
    id: '4',
    lane: 'staff',
    day: 'ma 23 nov',
    time: '10:41',
    dateTime: '2026-11-23T10:41',
    by: 'Els Verhaeghe, balie',
    title: 'Beller vroeg of het deze week gebeurt.',
    body: 'Ja gezegd, woensdag of donderdag.',
  },
  {
    id: '3',
    lane: 'public',
    day: 'do 19 nov',
    time: '13:20',
    dateTime: '2026-11-19T13:20',
    by: 'Publieke Ruimte',
    status: <StatusMark status="planned" label="Gepland" />,
    body: 'De tegel wordt vastgelegd op woensdag 25 of donderdag 26 november.',
    sent: 'sms afgeleverd',
  },
  {
    id: '2',
    lane: 'public',
    time: '08:40',
    dateTime: '2026-11-19T08:40',
    by: 'via de link in de sms',
    title: 'Antwoord van Rosa',
    body: 'Aan de kant van de bakker, naast de fietsenstalling.',
  },
]

export const reportLists: ExampleGroup = {
  id: 'report-lists',
  title: 'Reports on the desk',
  examples: [
    {
      of: 'DataTable, Row, GroupRow',
      title: 'a queue: late first, one chosen, one under the keys',
      wide: true,
      finds: [
        { role: 'table', name: 'Open meldingen van Nette Stad' },
        { role: 'columnheader', name: 'Termijn' },
        { role: 'link', name: 'Sluikstort' },
      ],
      show: () => (
        <DataTable caption="Open meldingen van Nette Stad" columns={columns}>
          <GroupRow label="Te laat" count={1} late span={4} />
          <Line
            reference="482-041-70-5"
            what="Sluikstort"
            where="Oudenaardsesteenweg 118, bouwafval"
            status={['in_progress', 'In behandeling']}
            due={['late', 1.4, '2 dagen te laat']}
          />
          <GroupRow label="Vandaag" count={3} span={4} />
          <Line
            reference="482-112-31-8"
            what="Glasbol vol"
            where="Meensesteenweg 301, glas naast de bol"
            status={['planned', 'Gepland']}
            due={['at_risk', 0.94, 'vandaag 16:00']}
            selected
          />
          <Line
            reference="482-118-62-4"
            what="Zakken aan de poort"
            where="Burgemeester Nolfstraat 9"
            status={['registered', 'Geregistreerd']}
            due={['on_time', 0.7, 'vandaag']}
            selected
            current
          />
          <Line
            reference="482-120-14-2"
            what="Kapotte lamp"
            where="Astridpark, speelplein"
            status={['awaiting_reply', 'Wacht op melder']}
            due={['stopped', 0.3, 'klok staat stil']}
          />
        </DataTable>
      ),
    },
    {
      of: 'TimelineLanes',
      title: 'what the reporter sees, and what only staff sees',
      wide: true,
      finds: [
        { role: 'heading', name: 'De melder ziet dit' },
        { role: 'heading', name: 'Alleen personeel' },
        { role: 'list' },
      ],
      show: () => (
        <TimelineLanes publicTitle="De melder ziet dit" staffTitle="Alleen personeel" items={items} />
      ),
    },
  ],
}
