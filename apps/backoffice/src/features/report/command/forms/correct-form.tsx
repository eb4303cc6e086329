import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { correctData } from '@meldpunt/domain/input'
import { Select, TextArea, TextField } from '@meldpunt/ui'
import { useLanguage } from '../../../../lib/language.ts'
import { useLists } from '../../../../lib/lists.ts'
import type { Report } from '../../../../lib/report.ts'
import { client } from '../../../../lib/trpc.ts'
import styles from '../command-form.module.css'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'
import { categoryOptions } from './category-options.ts'

const placeOf = ({ place }: Report) => ({
  text: place?.text ?? '',
  street: place?.street ?? '',
  houseNumber: place?.houseNumber ?? '',
  postcode: place?.postcode ?? '',
})

type Draft = { category: string; description: string; place: ReturnType<typeof placeOf> }

/** Only what differs is sent: the rest stays as it is, also when a colleague changed it meanwhile. */
const changesOf = (report: Report) => (draft: Draft) => ({
  category: draft.category === report.category?.code ? null : draft.category,
  description: draft.description === report.description ? null : draft.description,
  place:
    JSON.stringify(draft.place) === JSON.stringify(placeOf(report))
      ? null
      : { ...draft.place, point: report.place?.point ?? null },
})

export const CorrectForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { categories } = useLists()
  const { report } = props
  const form = useCommandForm({
    ...props,
    command: 'correct',
    schema: correctData,
    defaults: {
      category: report.category?.code ?? '',
      description: report.description ?? '',
      place: placeOf(report),
    },
    shape: changesOf(report),
    send: (input) => client.report.correct.mutate(input),
  })
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].correct}>
      <p className="soft">{t`De routering kijkt daarna opnieuw waar de melding thuishoort.`}</p>
      <Select
        key={categories.length}
        label={t`Waarover gaat het?`}
        placeholder={t`Nog geen categorie`}
        options={categoryOptions(categories)}
        {...form.field('category')}
      />
      <TextArea label={t`Omschrijving`} rows={5} {...form.field('description')} />
      <TextField label={t`Waar is het?`} autoComplete="off" {...form.field('place.text')} />
      <div className={styles.pair}>
        <TextField label={t`Straat`} autoComplete="off" {...form.field('place.street')} />
        <TextField label={t`Nummer`} autoComplete="off" {...form.field('place.houseNumber')} />
        <TextField
          label={t`Postcode`}
          inputMode="numeric"
          autoComplete="off"
          {...form.field('place.postcode')}
        />
      </div>
    </CommandForm>
  )
}
