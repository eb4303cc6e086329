import { useLingui } from '@lingui/react/macro'
import { Button, Fieldset, Select, TextArea } from '@meldpunt/ui'
import { useLists } from '../../../../lib/lists.ts'
import { categoryOptions } from './category-options.ts'
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
  const category = form.watch(`parts.${index}.category`)
  return (
    <Fieldset legend={t`Deel ${number}`} legendSize="h2">
      <div className={styles.part}>
        <TextArea
          label={t`Wat hoort bij dit deel?`}
          hint={t`Met deze tekst gaat de dienst aan het werk.`}
          rows={3}
          {...form.field(`parts.${index}.description`)}
        />
        <Select
          label={t`Waarover gaat het?`}
          placeholder={t`Kies een categorie`}
          options={categoryOptions(categories)}
          {...form.group(`parts.${index}.category`)}
          // Held by the form: the list may come later, and left before that the field itself would know no choice.
          value={category}
          onChange={(event) => form.setValue(`parts.${index}.category`, event.target.value)}
        />
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
