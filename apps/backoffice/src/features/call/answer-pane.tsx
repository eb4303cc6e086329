import { useLingui } from '@lingui/react/macro'
import { Alert, Kbd, Skeleton } from '@meldpunt/ui'
import styles from './answer.module.css'
import type { AnswerView } from './call-views.ts'
import { ReadAloud } from './read-aloud.tsx'

type Sentence = AnswerView['spoken'][number]

/** The words that carry the sentence stand out, so that the eye finds them while the mouth reads. */
const Spoken = ({ sentence }: { sentence: Sentence }) =>
  sentence.map(({ text, strong }, index) =>
    strong ? <b key={index}>{text}</b> : <span key={index}>{text}</span>,
  )

const FollowUps = ({ followUps }: Pick<AnswerView, 'followUps'>) => {
  const { t } = useLingui()
  if (followUps.length === 0) return null
  return (
    <section>
      <h3 className="soft">{t`Vraagt de beller door?`}</h3>
      <ul className={styles.also}>
        {followUps.map(({ question, answer }, index) => (
          <li key={question}>
            <span aria-hidden="true">
              <Kbd>{index + 1}</Kbd>
            </span>
            <span>
              <b>{question}</b> <span className="soft">{answer}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The answer as the clerk reads it: the first sentence large, the rest below it. */
export const AnswerPane = ({ answer, answerId }: { answer: AnswerView | undefined; answerId: string }) => {
  const { t } = useLingui()
  if (answerId === '')
    return (
      <p className={styles.answer}>
        {t`Zoek hierboven een antwoord. Je kan het gesprek ook zo noteren, als je het antwoord zelf wist.`}
      </p>
    )
  if (!answer) return <Skeleton label={t`Het antwoord komt eraan`} lines={4} />
  const [first, ...rest] = answer.spoken
  return (
    <div className={styles.answer}>
      {answer.flagged ? (
        <Alert tone="warning">{t`Een collega zei dat dit niet meer klopt. Kijk het na voor je het voorleest.`}</Alert>
      ) : null}
      <ReadAloud look="answer">
        <p className={styles.say}>{first ? <Spoken sentence={first} /> : answer.question}</p>
        {rest.length > 0 ? (
          <p className={styles.then}>
            {rest.map((sentence, index) => (
              <span key={index}>
                <Spoken sentence={sentence} />{' '}
              </span>
            ))}
          </p>
        ) : null}
      </ReadAloud>
      <FollowUps followUps={answer.followUps} />
      {answer.body ? <div className={styles.body}>{answer.body}</div> : null}
    </div>
  )
}
