import { useLingui } from '@lingui/react/macro'
import { statusLabels } from '@meldpunt/domain'
import { StatusMark } from '@meldpunt/ui'
import { hrefs } from '../../../../lib/hrefs.ts'
import { useLanguage } from '../../../../lib/language.ts'
import type { Report } from '../../../../lib/report.ts'
import styles from '../command-form.module.css'
import type { FoundReport } from './alike-reports.ts'
import merging from './merging.module.css'

type MergeOutcomeProps = { report: Report; leading: FoundReport }

/** What merging comes down to, to read before it is done: who goes on where, and who hears what. */
export const MergeOutcome = ({ report, leading }: MergeOutcomeProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { reference: into, status, summary } = leading
  const department = leading.department.name
  return (
    <section className={styles.subtle} aria-label={t`Wat er gebeurt`} aria-live="polite">
      <p className={merging.name}>
        {t`Verder in`}{' '}
        <a href={hrefs.report(leading.id)} target="_blank" rel="noreferrer" className="ref">
          {into}
        </a>
        <StatusMark status={status} label={statusLabels[language][status]} look="flat" />
      </p>
      <p className={merging.summary}>{summary ?? t`tekst afgeschermd`}</p>
      <ul className={merging.follows}>
        <li>{t`${department} volgt beide meldingen samen op, als ${into}.`}</li>
        <li>
          {report.reachable
            ? t`De melder krijgt bericht dat de meldingen samen verdergaan, en daarna bij elke stap van ${into}.`
            : t`De melder is niet bereikbaar en krijgt geen bericht.`}
        </li>
        <li>{t`De melder van ${into} leest niets van deze melding.`}</li>
        <li>{t`Je kan deze melding later weer apart zetten.`}</li>
      </ul>
    </section>
  )
}
