import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { formatDay, toDay } from '@meldpunt/domain'
import { Icon, Link } from '@meldpunt/ui'
import { useLanguage } from '../../lib/language.ts'
import { ActButton } from './act-button.tsx'
import acts from './acts.module.css'
import styles from './answer.module.css'
import type { AnswerView } from './call-views.ts'

const Hours = ({ hours }: { hours: NonNullable<AnswerView['hours']> }) => {
  const { t } = useLingui()
  return (
    <table className={styles.hours}>
      <caption>{hours.note || t`Openingsuren`}</caption>
      <tbody>
        {hours.days.map(({ short: { label, text }, today }) => (
          <tr key={label} data-today={today || undefined}>
            <th scope="row">{today ? t`${label}, vandaag` : label}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Certainty = ({ answer }: { answer: AnswerView }) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { reviewedBy, reviewedAt, reviewOn, givenThisMonth } = answer
  const day = reviewedAt === null ? null : formatDay(toDay(reviewedAt), language)
  return (
    <ul className={styles.ids}>
      {day && reviewedBy ? (
        <li>
          <Icon name="check" size="small" /> {t`Nagekeken door ${reviewedBy} op ${day}`}
        </li>
      ) : null}
      {reviewOn ? (
        <li>
          <Icon name="calendar" size="small" /> {t`Opnieuw na te kijken op ${formatDay(reviewOn, language)}`}
        </li>
      ) : null}
      <li>
        <Icon name="phone" size="small" />
        {plural(givenThisMonth, { one: 'Eén keer gegeven deze maand', other: '# keer gegeven deze maand' })}
      </li>
    </ul>
  )
}

type AnswerFactsProps = {
  answer: AnswerView | undefined
  onSend: () => void
  onSendRoute: () => void
  onWrong: () => void
}

/** What stands behind the answer: hours, links, and how sure we are of it. */
export const AnswerFacts = ({ answer, onSend, onSendRoute, onWrong }: AnswerFactsProps) => {
  const { t } = useLingui()
  if (!answer) return null
  const { name } = answer.owner
  return (
    <div className={styles.facts}>
      <div>
        <h2>{answer.place?.name ?? answer.question}</h2>
        {answer.place ? <p className="small">{answer.place.address}</p> : null}
        <p className="soft small">{t`Beheerd door ${name}`}</p>
      </div>
      {answer.hours ? <Hours hours={answer.hours} /> : null}
      {answer.links.length > 0 ? (
        <section className={styles.section}>
          <h3>{t`Links`}</h3>
          <ul>
            {answer.links.map(({ label, url }) => (
              <li key={url}>
                <Link href={url} target="_blank" rel="noreferrer">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={styles.section}>
        <h3>{t`Meegeven`}</h3>
        <div className={acts.acts}>
          <ActButton chord="sendLink" icon="link" label={t`Stuur dit antwoord`} onPress={onSend} />
          {answer.place ? (
            <ActButton chord="sendRoute" icon="map" label={t`Stuur de weg erheen`} onPress={onSendRoute} />
          ) : null}
        </div>
      </section>
      <section className={styles.section}>
        <h3>{t`Hoe zeker is dit?`}</h3>
        <Certainty answer={answer} />
        <div className={acts.acts}>
          <ActButton chord="wrongAnswer" icon="flag" label={t`Dit klopt niet meer`} onPress={onWrong} />
        </div>
      </section>
    </div>
  )
}
