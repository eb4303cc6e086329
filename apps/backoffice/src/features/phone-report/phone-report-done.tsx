import { Trans, useLingui } from '@lingui/react/macro'
import { dueDay, formatDay } from '@meldpunt/domain'
import { Alert, Button, LinkButton } from '@meldpunt/ui'
import { useEffect, useRef } from 'react'
import { hrefs } from '../../lib/hrefs.ts'
import { invalidateReport } from '../../lib/invalidate-report.ts'
import { useLanguage } from '../../lib/language.ts'
import styles from './phone-report.module.css'
import { ReadAloud } from './read-aloud.tsx'
import type { Taken } from './use-phone-form.ts'

type PhoneReportDoneProps = { taken: Taken; onNext: () => void }

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

/** The report is there: its number, and what to read to the caller before hanging up. */
export const PhoneReportDone = ({ taken, onNext }: PhoneReportDoneProps) => {
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    void invalidateReport()
  }, [])
  return (
    <div className={styles.done}>
      <h1 ref={heading} tabIndex={-1}>
        {taken.registered ? t`De melding is geregistreerd` : t`De melding is bewaard`}
      </h1>
      <ReadAloud>
        <Words taken={taken} />
      </ReadAloud>
      {taken.linkWanted && !taken.linked ? (
        <Alert tone="info" title={t`Nog niet gekoppeld aan een persoon`}>
          {t`Met deze naam en geboortedatum kennen we nog niemand zeker. Vraag het rijksregisternummer, en koppel op de pagina van de melding.`}
        </Alert>
      ) : null}
      <div className={styles.finish}>
        <LinkButton variant="primary" href={hrefs.report(taken.reportId)}>
          {t`Open de melding`}
        </LinkButton>
        <Button onClick={onNext}>{t`Nog een melding`}</Button>
      </div>
    </div>
  )
}
