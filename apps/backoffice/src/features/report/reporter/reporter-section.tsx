import { useLingui } from '@lingui/react/macro'
import { say, showPhone } from '@meldpunt/domain'
import { Avatar, Icon, Section } from '@meldpunt/ui'
import { shortDay } from '../../../lib/date.ts'
import { initials } from '../../../lib/initials.ts'
import { useLanguage } from '../../../lib/language.ts'
import type { Report } from '../../../lib/report.ts'
import { LinkedPerson } from './linked-person.tsx'
import styles from './reporter.module.css'

const Contact = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { contact, personalHidden, personLinked, reachable, badAddress } = report
  // An account has channels of its own, so that "no message" is no longer true.
  const channels = contact?.channels.filter((channel) => channel !== 'none' || !personLinked) ?? []
  const told = channels.map((channel) => say(language, `told_by.${channel}`)).join(', ')
  return (
    <div className={styles.person}>
      {contact?.name ? <Avatar initials={initials(contact.name)} /> : <Icon name="person" />}
      <div>
        <p>{contact?.name ?? (personalHidden ? t`Naam afgeschermd` : t`Naam niet bekend`)}</p>
        {reachable ? null : <p className="soft small">{t`niet bereikbaar`}</p>}
        {contact?.email ? (
          <p className="small">
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
        ) : null}
        {badAddress ? (
          <p className={styles.bad} title={badAddress.reason}>
            {t`Mails aan dit adres komen terug sinds ${shortDay(badAddress.since, language)}.`}
          </p>
        ) : null}
        {contact?.phone ? (
          <p className="small num">
            <a href={`tel:${contact.phone}`}>{showPhone(contact.phone)}</a>
          </p>
        ) : null}
        {told ? <p className="soft small">{t`Op de hoogte via: ${told}`}</p> : null}
      </div>
    </div>
  )
}

/** Who reported it: how they are reached, and whose it is. Personal data are there only for who may see them. */
export const ReporterSection = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  return (
    <Section title={t`Melder`}>
      <div>
        <Contact report={report} />
        <LinkedPerson report={report} />
      </div>
    </Section>
  )
}
