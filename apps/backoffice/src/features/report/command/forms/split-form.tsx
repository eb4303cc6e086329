import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { splitData } from '@meldpunt/domain/input'
import { Button, FieldError } from '@meldpunt/ui'
import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { v7 as newId } from 'uuid'
import { useLanguage } from '../../../../lib/language.ts'
import type { Report } from '../../../../lib/report.ts'
import { client } from '../../../../lib/trpc.ts'
import styles from '../command-form.module.css'
import { CommandForm } from '../command-form.tsx'
import { type CommandFormProps, useCommandForm } from '../use-command-form.ts'
import merging from './merging.module.css'
import { PartFields } from './part-fields.tsx'

type Part = { id: string; category: string; description: string }
type Draft = { parts: Part[] }
export type SplitFields = ReturnType<typeof useSplitForm>

const fewest = 2
const most = 10
const blank = (): Part => ({ id: newId(), category: '', description: '' })
/** The report itself is where the first part begins. */
const defaultsOf = ({ category, description }: Report): Draft => ({
  parts: [{ ...blank(), category: category?.code ?? '', description: description ?? '' }, blank()],
})

const useSplitForm = (props: CommandFormProps) =>
  useCommandForm({
    ...props,
    command: 'split',
    schema: splitData,
    defaults: defaultsOf(props.report),
    send: (input) => client.report.split.mutate(input),
    preview: (input) => client.report.previewNotice.query({ command: 'split', input }),
  })

/** Several things in one report: each becomes a report of its own, with its own category and so its own department. */
export const SplitForm = (props: CommandFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const form = useSplitForm(props)
  const add = useRef<HTMLButtonElement>(null)
  // `id` is ours: the id that the new report gets.
  const parts = useFieldArray({ control: form.control, name: 'parts', keyName: 'key' })
  const remove = (index: number) => {
    parts.remove(index)
    add.current?.focus()
  }
  return (
    <CommandForm form={form} submitLabel={commandLabels[language].split}>
      <div className={styles.subtle}>
        <ul className={merging.follows}>
          <li>{t`Elk deel wordt een melding met een eigen nummer, op dezelfde plaats.`}</li>
          <li>{t`De melder krijgt bericht en volgt alle delen samen in deze melding.`}</li>
          <li>{t`Foto’s en contactgegevens blijven bij deze melding.`}</li>
        </ul>
      </div>
      <div id={form.idOf('parts')} tabIndex={-1} className={merging.parts}>
        <FieldError id={undefined} error={form.errors.parts} />
        {parts.fields.map(({ key }, index) => (
          <PartFields
            key={key}
            form={form}
            reportId={props.report.id}
            index={index}
            onRemove={parts.fields.length > fewest ? () => remove(index) : null}
          />
        ))}
      </div>
      {parts.fields.length < most ? (
        <div>
          <Button ref={add} icon="plus" onClick={() => parts.append(blank())}>
            {t`Voeg een deel toe`}
          </Button>
        </div>
      ) : null}
    </CommandForm>
  )
}
