import { useLingui } from '@lingui/react/macro'
import { DataTable, GroupRow } from '@meldpunt/ui'
import { Fragment, useRef } from 'react'
import { groupByDue } from '../../lib/due-group.ts'
import { seesWholeCity, useMember } from '../../lib/member.ts'
import { useNow } from '../../lib/now.ts'
import { dueGroupLabels } from '../../words/views.ts'
import styles from './queue.module.css'
import { QueueRow, type Report } from './queue-row.tsx'
import { useRowKeys } from './use-row-keys.ts'

type QueueTableProps = { rows: readonly Report[]; grouped: boolean; caption: string; more: boolean }

export const QueueTable = ({ rows, grouped, caption, more }: QueueTableProps) => {
  const { t, i18n } = useLingui()
  const now = useNow()
  const wholeCity = seesWholeCity(useMember())
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const columns = [
    { id: 'reference', label: t`Nummer` },
    { id: 'what', label: t`Wat en waar` },
    { id: 'status', label: t`Status` },
    { id: 'due', label: t`Termijn`, ...(grouped ? { sort: 'ascending' as const } : {}) },
    { id: 'team', label: wholeCity ? t`Dienst` : t`Ploeg` },
  ]
  const groups = grouped ? groupByDue(rows, now) : []
  const row = (report: Report) => (
    <QueueRow key={report.id} report={report} now={now} showDepartment={wholeCity} />
  )
  return (
    <div ref={list} className={styles.table}>
      <DataTable caption={caption} columns={columns}>
        {grouped ? null : rows.map(row)}
        {groups.map(({ group, rows: members }, index) => (
          <Fragment key={group}>
            <GroupRow
              label={i18n._(dueGroupLabels[group])}
              // The last group may go on in what is not loaded yet, so that its number would be wrong.
              count={more && index === groups.length - 1 ? undefined : members.length}
              late={group === 'late'}
              span={columns.length}
            />
            {members.map(row)}
          </Fragment>
        ))}
      </DataTable>
    </div>
  )
}
