import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextField } from '@meldpunt/ui'
import type { AnswerHits } from '../../lib/api.ts'
import { usePath } from '../../lib/site.tsx'
import styles from './answer.module.css'
import { ReportInstead } from './answer.tsx'

type ResultsProps = { text: string; answers: AnswerHits }

/** What the question of the home page found; the same with script and without. */
export function AnswerResults({ text, answers }: ResultsProps) {
  const { t } = useLingui()
  const path = usePath()
  return (
    <>
      <h1>{answers.length > 0 ? <Trans>Antwoorden</Trans> : <Trans>Geen antwoord gevonden</Trans>}</h1>
      <search>
        <form action={path('antwoord')} method="get" className={styles.search}>
          <TextField id="tekst" name="tekst" type="search" label={t`Je vraag`} defaultValue={text} />
          <Button type="submit">
            <Trans>Zoek</Trans>
          </Button>
        </form>
      </search>
      {answers.length > 0 ? (
        <Hits answers={answers} />
      ) : (
        <p className="lead">
          <Trans>
            We weten dit nog niet uit het hoofd. Maak er een melding van, dan zoekt een medewerker het voor je
            uit.
          </Trans>
        </p>
      )}
      <ReportInstead text={text} />
    </>
  )
}

function Hits({ answers }: { answers: AnswerHits }) {
  const path = usePath()
  return (
    <ul className={styles.hits}>
      {answers.map(({ code, question, spoken }) => (
        <li key={code}>
          <a href={path(`antwoord/${code}`)}>{question}</a>
          <p>{spoken}</p>
        </li>
      ))}
    </ul>
  )
}
