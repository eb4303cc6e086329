import { useLingui } from '@lingui/react/macro'
import { formatInstant, formatRange, say } from '@meldpunt/domain'
import { Section } from '@meldpunt/ui'
import { useLanguage } from '../../lib/language.ts'
import type { Report } from '../../lib/report.ts'
import { languageNames } from '../../words/names.ts'
import styles from './report.module.css'

/** What the reporter told, and how it came in. */
export const DetailsSection = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { description, personalHidden, answers, plan, referral, result, seenAt } = report
  const facts = [
    ...answers.map(({ question, answer }) => ({ term: question, value: answer })),
    { term: t`Dienst`, value: report.department.name },
    ...(referral ? [{ term: t`Partner`, value: referral.partner.name }] : []),
    ...(plan ? [{ term: t`Gepland`, value: formatRange(plan, language) }] : []),
    ...(result ? [{ term: t`Resultaat`, value: result }] : []),
    { term: t`Ontvangen`, value: formatInstant(report.receivedAt, language) },
    ...(seenAt === null ? [] : [{ term: t`Gezien`, value: formatInstant(seenAt, language) }]),
    { term: t`Kanaal`, value: say(language, `channel.${report.channel}`) },
    { term: t`Taal`, value: languageNames[report.language] },
    { term: t`Openbaar`, value: report.public ? t`Ja` : t`Nee` },
  ]
  return (
    <Section title={t`De melding`}>
      {description === null ? (
        <p className="soft">
          {personalHidden
            ? t`Wat de melder schreef en wie hij is, zien alleen 1777 en de dienst die deze melding heeft of had. Al de rest zie je wel.`
            : t`Geen tekst`}
        </p>
      ) : (
        <p className={styles.description} lang={report.language} dir="auto">
          {description}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
