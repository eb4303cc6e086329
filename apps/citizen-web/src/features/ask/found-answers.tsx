import { Trans } from '@lingui/react/macro'
import { Icon } from '@meldpunt/ui'
import type { AnswerHits } from '../../lib/api.ts'
import { usePath } from '../../lib/site.tsx'
import styles from './ask-field.module.css'

/** How many fit before somebody who wants to report has to scroll. */
const most = 4

/** The answers under the field, before the offer to report. */
export function FoundAnswers({ answers }: { answers: AnswerHits }) {
  const path = usePath()
  if (answers.length === 0) return null
  return (
    <section className={styles.found} aria-labelledby="answers">
      <h2 id="answers">
        <Trans>Antwoord</Trans>
      </h2>
      <ul>
        {answers.slice(0, most).map(({ code, question, spoken }) => (
          <li key={code}>
            <a href={path(`antwoord/${code}`)}>{question}</a>
            <p className={styles.start}>{spoken}</p>
            <Icon name="arrow-right" />
          </li>
        ))}
      </ul>
    </section>
  )
}
