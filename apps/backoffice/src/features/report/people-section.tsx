import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { say } from '@meldpunt/domain'
import { Avatar, Icon, Section } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import { initials } from '../../lib/initials.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Report } from '../../lib/report.ts'
import styles from './report.module.css'

const Reporter = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { contact, personLinked, personalHidden, reachable } = report
  const told = contact?.channels.map((channel) => say(language, `told_by.${channel}`)).join(', ')
  return (
    <li>
      {contact?.name ? <Avatar initials={initials(contact.name)} /> : <Icon name="person" />}
      <div>
        <p>{contact?.name ?? (personalHidden ? t`Naam afgeschermd` : t`Naam niet bekend`)}</p>
        <p className="soft small">
          {t`melder`}
          {personLinked ? `, ${t`Burgerprofiel gekoppeld`}` : null}
          {reachable ? null : `, ${t`niet bereikbaar`}`}
        </p>
        {contact?.email ? (
          <p className="small">
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
        ) : null}
        {contact?.phone ? (
          <p className="small num">
            <a href={`tel:${contact.phone}`}>{contact.phone}</a>
          </p>
        ) : null}
        {told ? <p className="soft small">{t`Op de hoogte via: ${told}`}</p> : null}
      </div>
    </li>
  )
}

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

/** Who is involved. Contact details are there only for who may see them; the server leaves them out otherwise. */
export const PeopleSection = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const { followers } = report
  return (
    <Section title={t`Mensen`}>
      <ul className={styles.people}>
        <Reporter report={report} />
        <Responsible report={report} />
        {followers > 0 ? (
          <li>
            <Icon name="bell" />
            <p>{plural(followers, { one: '# volger', other: '# volgers' })}</p>
          </li>
        ) : null}
        <Others title={t`Samengevoegd hierin`} reports={report.merged} />
        <Others title={t`Delen`} reports={report.parts} />
      </ul>
    </Section>
  )
}
