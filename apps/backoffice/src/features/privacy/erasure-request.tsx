import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { isoOf, shortDay } from '../../lib/date.ts'
import { hrefs } from '../../lib/hrefs.ts'
import { useLanguage } from '../../lib/language.ts'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import styles from '../../lib/workspace.module.css'

type Request = Outputs['privacy']['erasureRequests'][number]
type RequestProps = { request: Request }

const ReportLine = ({ report: { id, reference, statusLabel } }: { report: Request['open'][number] }) => (
  <li>
    <a className="ref" href={hrefs.report(id)}>
      {reference}
    </a>{' '}
    {statusLabel}
  </li>
)

/** What nobody tied to this citizen is not forgotten with them. */
const Loose = ({ request: { loose } }: RequestProps) => {
  const { t } = useLingui()
  if (loose.length === 0) return null
  return (
    <div>
      <p>{t`Misschien ook van deze burger: zelfde mailadres, of zelfde naam en nummer. Koppel ze eerst, anders blijven ze zoals ze zijn.`}</p>
      <ul className={styles.lines}>
        {loose.map((report) => (
          <ReportLine key={report.id} report={report} />
        ))}
      </ul>
    </div>
  )
}

const Hindering = ({ request: { open, hiddenOpen } }: RequestProps) => {
  const { t } = useLingui()
  if (open.length + hiddenOpen === 0) return null
  return (
    <div>
      <p>{t`Nog niet afgesloten: deze gaan voort, los van de burger.`}</p>
      <ul className={styles.lines}>
        {open.map((report) => (
          <ReportLine key={report.id} report={report} />
        ))}
        {hiddenOpen > 0 ? (
          <li>
            {plural(hiddenOpen, {
              one: '# klacht bij de ombudsdienst',
              other: '# klachten bij de ombudsdienst',
            })}
          </li>
        ) : null}
      </ul>
    </div>
  )
}

/** One request, what stands in the way, and the button that does it after a second press. */
export const OpenRequest = ({ request }: RequestProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const queries = useQueryClient()
  const [sure, setSure] = useState<boolean | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: the keyboard goes to the safe one in its place.
  useEffect(() => {
    if (sure !== null) button.current?.focus()
  }, [sure])
  const carryOut = useMutation(
    trpc.privacy.carryOutErasure.mutationOptions({
      onSettled: () => queries.invalidateQueries(trpc.privacy.pathFilter()),
    }),
  )
  const { id, name, askedAt, closed } = request
  return (
    <article className={styles.card} aria-label={name || t`Een burger`}>
      <h3>{name || t`Een burger`}</h3>
      <p className="soft">
        {t`Gevraagd op`} <time dateTime={isoOf(askedAt)}>{shortDay(askedAt, language)}</time>
      </p>
      <p>
        {plural(closed, {
          0: 'Er zijn geen afgesloten meldingen om te wissen.',
          one: '# afgesloten melding wordt gewist.',
          other: '# afgesloten meldingen worden gewist.',
        })}
      </p>
      <Hindering request={request} />
      <Loose request={request} />
      <MutationFailure error={carryOut.error} />
      <div className="acts">
        {sure ? (
          <>
            <Button variant="danger" pending={carryOut.isPending} onClick={() => carryOut.mutate({ id })}>
              {t`Ja, vergeet deze burger`}
            </Button>
            <Button ref={button} onClick={() => setSure(false)}>{t`Toch niet`}</Button>
            <span className="soft small">{t`Dit kan je niet ongedaan maken.`}</span>
          </>
        ) : (
          <Button ref={button} onClick={() => setSure(true)}>
            {t`Vergeet deze burger`}
          </Button>
        )}
      </div>
    </article>
  )
}

/** What was done, by whom and when. */
export const DoneRequest = ({ request: { askedAt, doneAt, doneBy, outcome } }: RequestProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const asked = shortDay(askedAt, language)
  const done = shortDay(doneAt ?? askedAt, language)
  const erased = outcome?.erased ?? 0
  const unlinked = outcome?.unlinked ?? 0
  return (
    <li>
      {t`Gevraagd op ${asked}, gedaan op ${done} door ${doneBy ?? ''}:`}{' '}
      {plural(erased, { one: '# melding gewist', other: '# meldingen gewist' })},{' '}
      {plural(unlinked, { one: '# losgemaakt', other: '# losgemaakt' })}.
    </li>
  )
}
