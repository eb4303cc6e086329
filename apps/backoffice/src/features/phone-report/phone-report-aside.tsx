import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, classNames } from '@meldpunt/ui'
import styles from './phone-report.module.css'
import { ReadAloud } from './read-aloud.tsx'
import type { Category } from './use-phone-form.ts'

type PhoneReportAsideProps = {
  category: Category | null
  registers: boolean
  /** A right national number stands in the form: the report will be with the caller's own. */
  hasNumber: boolean
}

const UsualPromise = ({ category }: { category: Category }) => {
  const days = plural(category.promiseWorkingDays, { one: 'één werkdag', other: '# werkdagen' })
  const { departmentName } = category
  return (
    <>
      <p>
        <Trans>
          Meestal gaat dit naar <b>{departmentName}</b>.
        </Trans>
      </p>
      <p>
        <Trans>
          Ze lossen het op binnen <b>{days}</b>.
        </Trans>
      </p>
    </>
  )
}

const InAccount = () => {
  const { t } = useLingui()
  return <p>{t`Je vindt je melding in Mijn Burgerprofiel, ook als je je later pas aanmeldt.`}</p>
}

/** Danger first, then what to say. Before the report is registered the promise is the category's usual one. */
export const PhoneReportAside = ({ category, registers, hasNumber }: PhoneReportAsideProps) => {
  const { t } = useLingui()
  return (
    <aside className={styles.aside} aria-label={t`Voor de beller`}>
      {category?.danger ? (
        <Alert tone="danger" live="assertive" title={t`Opgelet: gevaar`}>
          {category.danger}
        </Alert>
      ) : null}
      {category && registers ? (
        <ReadAloud>
          <UsualPromise category={category} />
          {hasNumber ? <InAccount /> : null}
        </ReadAloud>
      ) : null}
      {category && !registers ? (
        <ReadAloud>
          <p>{t`Een collega bekijkt je melding en geeft ze door.`}</p>
          {hasNumber ? <InAccount /> : null}
        </ReadAloud>
      ) : null}
      {category ? null : (
        <p
          className={classNames('soft', styles.hint)}
        >{t`Kies waarover het gaat. Dan zie je hier wat je de beller belooft.`}</p>
      )}
    </aside>
  )
}
