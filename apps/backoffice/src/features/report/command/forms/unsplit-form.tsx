import { useLingui } from '@lingui/react/macro'
import { statusLabels } from '@meldpunt/domain'
import { unsplitData } from '@meldpunt/domain/input'
import { StatusMark } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import styles from '../command-form.module.css'
import { ReasonForm } from '../reason-form.tsx'
import type { CommandFormProps } from '../use-command-form.ts'
import merging from './merging.module.css'

export const UnsplitForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  return (
    <ReasonForm
      {...props}
      command="unsplit"
      schema={unsplitData}
      label={t`Waarom is het toch één melding?`}
      hint={t`Alleen personeel ziet de reden.`}
      send={(input) => client.report.unsplit.mutate(input)}
      preview={(input) => client.report.previewNotice.query({ command: 'unsplit', input })}
    >
      <div className={styles.subtle}>
        <p>{t`Deze delen worden afgesloten. Het werk gaat verder in deze melding.`}</p>
        <ul className={merging.ends}>
          {props.report.parts.map(({ id, reference: number, status }) => (
            <li key={id} className={merging.name}>
              <span className="ref">{number}</span>
              <StatusMark status={status} label={statusLabels[language][status]} look="flat" />
            </li>
          ))}
        </ul>
      </div>
    </ReasonForm>
  )
}
