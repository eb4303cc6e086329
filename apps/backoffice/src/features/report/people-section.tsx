import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Avatar, Icon, Section } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import { initials } from '../../lib/initials.ts'
import type { Report } from '../../lib/report.ts'
import styles from './report.module.css'

const Responsible = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const { assignee, department } = report
  const name = assignee?.memberName ?? assignee?.crew
  if (!name) return null
  return (
    <li>
      <Avatar initials={initials(name)} />
      <div>
        <p>{[assignee?.memberName, assignee?.crew].filter(Boolean).join(', ')}</p>
        <p className="soft small">{t`verantwoordelijk, ${department.name}`}</p>
      </div>
    </li>
  )
}

type Other = { id: string; reference: string }

const Others = ({ title, reports }: { title: string; reports: readonly Other[] }) =>
  reports.length === 0 ? null : (
    <li>
      <div>
        <p className="soft small">{title}</p>
        {reports.map(({ id, reference: digits }) => (
          <p key={id}>
            <a className="ref" href={hrefs.report(id)}>
              {digits}
            </a>
          </p>
        ))}
      </div>
    </li>
  )

/** Who else is involved; the section is left out where that is nobody. */
export const PeopleSection = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const { followers, assignee, merged, parts } = report
  const isAlone = followers + merged.length + parts.length === 0
  if (isAlone && !assignee) return null
  return (
    <Section title={t`Mensen`}>
      <ul className={styles.people}>
        <Responsible report={report} />
        {followers > 0 ? (
          <li>
            <Icon name="bell" />
            <p>{plural(followers, { one: '# volger', other: '# volgers' })}</p>
          </li>
        ) : null}
        <Others title={t`Samengevoegd hierin`} reports={merged} />
        <Others title={t`Delen`} reports={parts} />
      </ul>
    </Section>
  )
}
