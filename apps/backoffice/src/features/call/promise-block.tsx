import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { dueDay, formatDay } from '@meldpunt/domain'
import { Icon } from '@meldpunt/ui'
import { useLanguage } from '../../lib/language.ts'
import type { Missing } from './call-report.ts'
import type { PromiseView } from './call-views.ts'
import { ReadAloud } from './read-aloud.tsx'
import styles from './side.module.css'
import { useMissingWords } from './use-missing-words.ts'

const Words = ({ promise, registers }: Pick<PromiseBlockProps, 'promise' | 'registers'>) => {
  const language = useLanguage()
  const { name } = promise.destination
  const day = promise.due === null ? null : formatDay(dueDay(promise.due), language)
  if (!registers) return <Trans>Een collega bekijkt je melding en geeft ze door.</Trans>
  if (!day)
    return (
      <Trans>
        Dit gaat naar <b>{name}</b>.
      </Trans>
    )
  return (
    <Trans>
      <b>{name}</b> lost dit op, ten laatste op <b>{day}</b>.
    </Trans>
  )
}

type PromiseBlockProps = {
  promise: PromiseView
  registers: boolean
  hasNumber: boolean
  /** What may still change who does it and by when. */
  missing: readonly Missing[]
}

/** Nothing is promised that the next answer may change. */
const NotYet = ({ missing }: Pick<PromiseBlockProps, 'missing'>) => {
  const { t } = useLingui()
  const list = useMissingWords()(missing)
  return (
    <section className={styles.notYet} aria-label={t`Belofte`}>
      <p className={styles.notYetLabel}>
        <Icon name="answer" size="small" /> {t`Nog niets beloven`}
      </p>
      <p>{t`Nog te vragen: ${list}. Dan staat hier wat je voorleest.`}</p>
    </section>
  )
}

/** Who does it and by when, in words to say; and beneath it the rule that says so. */
export const PromiseBlock = ({ promise, registers, hasNumber, missing }: PromiseBlockProps) => {
  const { t } = useLingui()
  const { rule, workingDays } = promise
  const days = plural(workingDays ?? 0, { one: 'één werkdag', other: '# werkdagen' })
  return (
    <>
      {registers && missing.length > 0 ? (
        <NotYet missing={missing} />
      ) : (
        <ReadAloud>
          <p>
            <Words promise={promise} registers={registers} />
          </p>
          {hasNumber ? (
            <p>{t`Je vindt je melding in Mijn Burgerprofiel, ook als je je later pas aanmeldt.`}</p>
          ) : null}
        </ReadAloud>
      )}
      <div className={styles.because}>
        <p>
          <Icon name="route" size="small" />
          <span>
            {rule ? (
              <Trans>
                Regel {rule.number}: <b>{rule.name}</b>
              </Trans>
            ) : (
              t`Geen regel past: het blijft bij 1777`
            )}
          </span>
        </p>
        {workingDays === null ? null : (
          <p>
            <Icon name="clock" size="small" />
            <span>
              <Trans>
                Belofte: <b>{days}</b>
              </Trans>
            </span>
          </p>
        )}
      </div>
    </>
  )
}
