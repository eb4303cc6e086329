import { useLingui } from '@lingui/react/macro'
import { commandLabels } from '@meldpunt/domain'
import { blockCommands, textBlockData } from '@meldpunt/domain/input'
import { Button, CheckboxGroup, Select } from '@meldpunt/ui'
import { FormFailure } from '../../lib/form-failure.tsx'
import { useLanguage } from '../../lib/language.ts'
import { useLists } from '../../lib/lists.ts'
import { client } from '../../lib/trpc.ts'
import { useSendForm } from '../../lib/use-send-form.ts'
import { type BlockDraft, type TextBlock, toData } from './block-draft.ts'
import { BlockTexts } from './block-texts.tsx'
import styles from './text-blocks.module.css'

type BlockFormProps = {
  /** Under this what is typed is kept. */
  name: string
  defaults: BlockDraft
  kept: { id: string; version: number }
  onSaved: (version: number, draft: BlockDraft) => Promise<void>
  onStale: (current: TextBlock, draft: BlockDraft) => void
}

/** One block with its languages, to change in place. */
export const BlockForm = ({ name, defaults, kept, onSaved, onStale }: BlockFormProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const { categories } = useLists()
  const form = useSendForm({
    ...{ name, defaults, schema: textBlockData },
    shape: (draft) => toData(draft, kept),
    send: async (data, draft, commandId) => {
      const result = await client.textBlock.save.mutate({ ...data, commandId })
      if (result.kind === 'saved') return onSaved(result.version, draft)
      if (result.current) onStale(result.current, draft)
    },
  })
  return (
    <form onSubmit={form.submit} noValidate className="stack" aria-label={t`Tekstblok`}>
      <FormFailure refusal={form.refusal} errors={form.errors} idOf={form.idOf} />
      <BlockTexts form={form} />
      <div className={styles.where}>
        <Select
          {...form.field('category')}
          label={t`Voor welke categorie?`}
          placeholder={t`Voor alle categorieën`}
          options={categories.map(({ code, label }) => ({ value: code, label }))}
        />
        <CheckboxGroup
          {...form.group('commands')}
          legend={t`Waarbij bieden we het aan?`}
          hint={t`Niets aangevinkt: overal.`}
          look="chips"
          options={blockCommands.map((value) => ({ value, label: commandLabels[language][value] }))}
          value={form.watch('commands')}
          onChange={(commands) => form.setValue('commands', commands)}
        />
      </div>
      <div className="acts">
        <Button type="submit" variant="primary" pending={form.isSending}>{t`Bewaar`}</Button>
      </div>
    </form>
  )
}
