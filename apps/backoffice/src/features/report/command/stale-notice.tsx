import { useLingui } from '@lingui/react/macro'
import { formatInstant } from '@meldpunt/domain'
import { Alert, Button } from '@meldpunt/ui'
import { useState } from 'react'
import { useLanguage } from '../../../lib/language.ts'
import { comparedLabels } from '../../../words/compared-words.ts'
import styles from './command-form.module.css'
import type { TypedField } from './read-typed.ts'
import type { Stale } from './use-command-form.ts'

type StaleNoticeProps = {
  stale: Stale
  mine: readonly TypedField[]
  /** Whether the command can still be done with what the report became. */
  isLegal: boolean
  onDiscard: () => void
}

/** What each field said on the screen, and what it says now. */
const Fields = ({ fields }: Pick<Stale, 'fields'>) => {
  const { t, i18n } = useLingui()
  if (fields.length === 0) return null
  return (
    <dl className={styles.changes}>
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt className="soft small">{i18n._(comparedLabels[field])}</dt>
          <dd>
            <del>{before ?? t`leeg`}</del> {t`werd`} <ins>{after ?? t`leeg`}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Theirs = ({ stale }: { stale: Stale }) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <section aria-label={t`Wat intussen gebeurde`} className={styles.theirs}>
      <h3>{t`Wat intussen gebeurde`}</h3>
      <ul className={styles.changes}>
        {stale.changes.map((change) => (
          <li key={change.position}>
            <b>{change.title}</b> {change.sentence} {change.text ? <q>{change.text.text}</q> : null}
            <span className="soft small">
              {' '}
              {change.by ? `${change.by}, ` : null}
              {formatInstant(change.at, language)}
            </span>
          </li>
        ))}
      </ul>
      <Fields fields={stale.fields} />
    </section>
  )
}

const Mine = ({ mine }: Pick<StaleNoticeProps, 'mine'>) => {
  const { t } = useLingui()
  return (
    <section aria-label={t`Wat jij wil versturen`} className={styles.mine}>
      <h3>{t`Wat jij wil versturen`}</h3>
      <dl className={styles.changes}>
        {mine.map(({ label, value }) => (
          <div key={label}>
            <dt className="soft small">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What can no longer be sent can still be used elsewhere. */
const CopyMine = ({ mine }: Pick<StaleNoticeProps, 'mine'>) => {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  const text = mine.map(({ value }) => value).join('\n\n')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <Button size="small" icon="copy" onClick={() => void copy()}>
        {t`Kopieer wat ik typte`}
      </Button>
      <span role="status" className="soft small">
        {copied ? t`Gekopieerd` : null}
      </span>
    </>
  )
}

/** Somebody else was first: what they did beside what is typed here, and the choice between the two. */
export const StaleNotice = ({ stale, mine, isLegal, onDiscard }: StaleNoticeProps) => {
  const { t } = useLingui()
  return (
    <Alert tone="warning" live="assertive" title={t`Intussen veranderd`}>
      <div className={styles.difference}>
        <Theirs stale={stale} />
        {mine.length > 0 ? <Mine mine={mine} /> : null}
      </div>
      <p>
        {isLegal
          ? t`Nog niets verstuurd. Wat je typte, staat er nog. Kijk na of het nog klopt en verstuur opnieuw.`
          : t`Nog niets verstuurd. Wat je typte, staat er nog, maar dit kan nu niet meer met deze melding.`}
      </p>
      <div className={styles.ways}>
        <Button size="small" onClick={onDiscard}>
          {t`Laat het zo en wis wat ik typte`}
        </Button>
        {isLegal ? null : <CopyMine mine={mine} />}
      </div>
    </Alert>
  )
}
