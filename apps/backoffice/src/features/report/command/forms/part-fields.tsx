import { useLingui } from '@lingui/react/macro'
import { Button, Fieldset, TextArea } from '@meldpunt/ui'
import { ComboBox } from '@meldpunt/ui/rich'
import { useLists } from '../../../../lib/lists.ts'
import styles from './merging.module.css'
import { RoutingProposal } from './routing-proposal.tsx'
import type { SplitFields } from './split-form.tsx'

type PartFieldsProps = {
  form: SplitFields
  reportId: string
  index: number
  /** Null while there are no more parts than a split report must have. */
  onRemove: (() => void) | null
}

/** One part: in which words and what it is about, and where the routing would send it. */
export const PartFields = ({ form, reportId, index, onRemove }: PartFieldsProps) => {
  const { t } = useLingui()
  const { categories } = useLists()
  const number = index + 1
  const name = `parts.${index}.category` as const
  const { id, error } = form.group(name)
  const category = form.watch(name)
  return (
    <Fieldset legend={t`Deel ${number}`} legendSize="h2">
      <div className={styles.part}>
        <TextArea
          label={t`Wat hoort bij dit deel?`}
          hint={t`Met deze tekst gaat de dienst aan het werk.`}
          rows={3}
          {...form.field(`parts.${index}.description`)}
        />
        <div id={id} tabIndex={-1}>
          <ComboBox
            // The list comes after the form: keyed by it, so that the kept choice is shown once it can be.
            key={categories.length}
            name={name}
            error={error}
            label={t`Waarover gaat het?`}
            emptyText={t`Geen categorie met deze woorden`}
            options={categories.map(({ code, label, group }) => ({ id: code, label, note: group.label }))}
            value={category || null}
            onChange={(code) => form.setValue(name, code ?? '')}
          />
        </div>
        {category ? <RoutingProposal reportId={reportId} category={category} /> : null}
        {onRemove ? (
          <Button variant="quiet" size="small" onClick={onRemove}>
            {t`Verwijder deel ${number}`}
          </Button>
        ) : null}
      </div>
    </Fieldset>
  )
}
