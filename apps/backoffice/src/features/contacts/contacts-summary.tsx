import { useLingui } from '@lingui/react/macro'
import type { Outputs } from '../../lib/trpc.ts'
import { contactWords } from '../../words/contact-words.ts'
import styles from './contacts.module.css'
import { durationOf } from './duration.ts'

type ContactsView = Outputs['contact']['list']

/** How the days went in a few figures, over everything that is asked for. */
export const ContactsSummary = ({ view }: { view: ContactsView }) => {
  const { t, i18n } = useLingui()
  const { total, answeredAtOnce, medianSeconds, outcomes } = view
  const percent = (share: number) => i18n.number(share, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <section aria-label={t`Samengevat`}>
      <dl className={styles.figures}>
        <div>
          <dt>{t`Contacten`}</dt>
          <dd>{i18n.number(total)}</dd>
        </div>
        <div>
          <dt>{t`Meteen geholpen`}</dt>
          <dd>{answeredAtOnce === null ? '–' : percent(answeredAtOnce)}</dd>
        </div>
        <div>
          <dt>{t`Helft duurt korter dan`}</dt>
          <dd>{medianSeconds === null ? '–' : durationOf(medianSeconds)}</dd>
        </div>
      </dl>
      <ul className={styles.outcomes} aria-label={t`Uitkomsten`}>
        {outcomes.map(({ outcome, count }) => (
          <li key={outcome}>
            {contactWords(outcome)} <b>{i18n.number(count)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
