import { useLingui } from '@lingui/react/macro'
import { commandLabels, dueDay, formatDay, formatRange, isDay, toDay } from '@meldpunt/domain'
import { planData } from '@meldpunt/domain/input'
import { Alert, DateField, TextArea, TextField } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { client } from '../../../../lib/trpc.ts'
import styles from '../command-form.module.css'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'

type Days = { first: string; last: string }

/** One day is a range too: without a last day the first one is it. */
const withLast = <Draft extends Days>(draft: Draft): Draft => ({ ...draft, last: draft.last || draft.first })

export const PlanForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { plan, due } = props.report
  const form = useCommandForm({
    ...props,
    command: 'plan',
    schema: planData,
    defaults: { first: plan?.first ?? '', last: plan?.last ?? '', crew: plan?.crew ?? '', explanation: '' },
    shape: withLast,
    send: (input) => client.report.plan.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'plan', input }),
  })
  const { first, last } = withLast({ first: form.watch('first'), last: form.watch('last') })
  const today = toDay(Date.now())
  const isRange = isDay(first) && isDay(last) && first <= last
  const days = isRange ? formatRange({ first, last }, language) : ''
  const promised = due.at === null ? null : dueDay(due.at)
  const isLater = promised !== null && isRange && last > promised
  const promisedDay = promised === null ? '' : formatDay(promised, language)
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].plan}>
      <div className={styles.pair}>
        <DateField label={t`Eerste dag`} min={today} {...form.field('first')} />
        <DateField
          label={t`Laatste dag`}
          optionalLabel={t`(hoeft niet)`}
          min={first || today}
          {...form.field('last')}
        />
      </div>
      <p role="status" className="soft">
        {isRange
          ? t`De melder leest: ${days}.`
          : t`Geef liever een paar dagen dan één dag die je niet haalt.`}
      </p>
      {isLater ? (
        <Alert tone="warning" live="polite" title={t`Later dan beloofd: ten laatste ${promisedDay}`}>
          {t`Plan als het kan vroeger. Lukt dat niet, zeg de melder dan waarom.`}
        </Alert>
      ) : null}
      <TextField label={t`Ploeg`} optionalLabel={t`(hoeft niet)`} {...form.field('crew')} />
      <TextArea
        label={t`Uitleg aan de melder`}
        optionalLabel={t`(hoeft niet)`}
        rows={3}
        {...form.field('explanation')}
      />
    </CommandForm>
  )
}
