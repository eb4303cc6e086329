import { Trans, useLingui } from '@lingui/react/macro'
import { dueDay, formatDay } from '@meldpunt/domain'
import { Alert, Button, LinkButton } from '@meldpunt/ui'
import { shortTime } from '../../lib/date.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import type { Done, Taken } from './call-views.ts'
import { useOutcomeWords } from './outcome-words.ts'
import { ReadAloud } from './read-aloud.tsx'
import styles from './work.module.css'

const Words = ({ taken }: { taken: Taken }) => {
  const language = useLanguage()
  const { reference, department, registered, promise } = taken
  const { name } = department
  const day = promise ? formatDay(dueDay(promise.due), language) : null
  return (
    <>
      <p>
        <Trans>
          Je melding heeft nummer <b className="ref">{reference}</b>.
        </Trans>
      </p>
      <p>
        {registered ? (
          <Trans>
            Ze is nu bij <b>{name}</b>.
          </Trans>
        ) : (
          <Trans>Een collega bekijkt ze en geeft ze door.</Trans>
        )}
      </p>
      {day ? (
        <p>
          <Trans>
            Ze lossen het op, ten laatste op <b>{day}</b>.
          </Trans>
        </p>
      ) : null}
      {taken.linked ? (
        <p>
          <Trans>Je vindt ze ook in Mijn Burgerprofiel, als je je aanmeldt.</Trans>
        </p>
      ) : null}
    </>
  )
}

type ReportDoneProps = { reportId: string; onSendLink: (reportId: string) => void }

const ReportActs = ({ reportId, onSendLink }: ReportDoneProps) => {
  const { t } = useLingui()
  return (
    <p className={styles.acts}>
      <LinkButton href={hrefs.report(reportId)}>{t`Open de melding`}</LinkButton>
      <Button icon="link" onClick={() => onSendLink(reportId)}>{t`Stuur de link`}</Button>
    </p>
  )
}

type DonePaneProps = { done: Done; onSendLink: (reportId: string) => void }

/** What became of the call before: its number and what to read to the caller before hanging up. */
export const DonePane = ({ done, onSendLink }: DonePaneProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const outcomeWords = useOutcomeWords()
  if (done.kind === 'logged') {
    const time = shortTime(done.at, language)
    return (
      <p role="status" className="soft">
        {t`Genoteerd om ${time}: ${outcomeWords(done)}.`}
      </p>
    )
  }
  if (done.kind === 'followed') {
    const { reference, reportId } = done
    return (
      <div className={styles.done} role="status">
        <h2>{t`De beller volgt melding ${reference}`}</h2>
        <ReadAloud>
          <p>{done.sentence}</p>
        </ReadAloud>
        <ReportActs reportId={reportId} onSendLink={onSendLink} />
      </div>
    )
  }
  const { taken } = done
  return (
    <div className={styles.done}>
      <div role="status">
        <h2>{taken.registered ? t`De melding is geregistreerd` : t`De melding is bewaard`}</h2>
      </div>
      <ReadAloud>
        <Words taken={taken} />
      </ReadAloud>
      {taken.linkWanted && !taken.linked ? (
        <Alert tone="info" title={t`Nog niet gekoppeld aan een persoon`}>
          {t`Met deze naam en geboortedatum kennen we nog niemand zeker. Vraag het rijksregisternummer, en koppel op de pagina van de melding.`}
        </Alert>
      ) : null}
      <ReportActs reportId={taken.reportId} onSendLink={onSendLink} />
    </div>
  )
}
