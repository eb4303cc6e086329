import { useLingui } from '@lingui/react/macro'
import { Button, ChoiceChip } from '@meldpunt/ui'
import { ComboBox } from '@meldpunt/ui/rich'
import { useEffect, useRef, useState } from 'react'
import { percentOf } from '../../lib/confidence.ts'
import { useChordKeys } from '../../lib/keys/chord-preference.ts'
import type { Category } from './call-views.ts'
import { ChordHint } from './chord-hint.tsx'
import styles from './report-form.module.css'
import type { CallForm } from './use-call-form.ts'
import { useProposals } from './use-proposals.ts'

type CategoryChoiceProps = { form: CallForm; categories: readonly Category[] }

const percent = (confidence: number): string => `${percentOf(confidence)} %`

/** What is proposed from the words of the caller; the clerk decides. */
const Proposals = ({ form, categories }: CategoryChoiceProps) => {
  const { t } = useLingui()
  const category = form.watch('category')
  const proposals = useProposals(form.watch('description'))
  const chosen = categories.find(({ code }) => code === category)
  const isAmong = proposals.some(({ code }) => code === category)
  if (proposals.length === 0 && !chosen) return null
  return (
    <div className={styles.choices} role="radiogroup" aria-label={t`Voorgestelde categorieën`}>
      {chosen && !isAmong ? (
        <ChoiceChip name="proposal" value={chosen.code} label={chosen.label} checked readOnly />
      ) : null}
      {proposals.map(({ code, label, confidence }) => (
        <ChoiceChip
          key={code}
          name="proposal"
          value={code}
          label={label}
          hint={percent(confidence)}
          checked={code === category}
          onChange={() => form.setValue('category', code)}
        />
      ))}
    </div>
  )
}

/** Leads from the chips to the list of all. */
const OtherButton = ({ onPress }: { onPress: () => void }) => {
  const { t } = useLingui()
  const keys = useChordKeys('category')
  return (
    <Button variant="quiet" size="small" aria-keyshortcuts={keys?.join('+')} onClick={onPress}>
      {t`Andere`} <ChordHint chord="category" />
    </Button>
  )
}

type AllCategoriesProps = CategoryChoiceProps & { onChoose: () => void }

const AllCategories = ({ form, categories, onChoose }: AllCategoriesProps) => {
  const { t } = useLingui()
  const category = form.watch('category')
  return (
    <div className={styles.category}>
      <ComboBox
        // The list itself forgets what was typed in it when the category was chosen elsewhere.
        key={category}
        name="category"
        error={form.errors.category}
        label={t`Waarover gaat het?`}
        emptyText={t`Geen categorie met deze woorden`}
        options={categories.map(({ code, label, group }) => ({ id: code, label, note: group.label }))}
        value={category || null}
        onChange={(code) => {
          onChoose()
          form.setValue('category', code ?? '')
        }}
      />
      <ChordHint chord="category" />
    </div>
  )
}

/** The chips of what it may be; the list of all where nothing is chosen yet, or something else is wanted. */
export const CategoryChoice = ({ form, categories }: CategoryChoiceProps) => {
  const category = form.watch('category')
  const place = useRef<HTMLDivElement>(null)
  // The category for which another is wanted: once it is another, the chips are enough again.
  const [replaced, setReplaced] = useState<string | null>(null)
  const isOpen = category === '' || replaced === category || form.errors.category !== undefined
  useEffect(() => {
    if (replaced === null) return
    const find = (what: string) => place.current?.querySelector<HTMLElement>(what)
    const chip = replaced === category ? null : find('input:checked')
    const to = chip ?? find('[role="combobox"]')
    to?.focus()
    if (replaced !== category) setReplaced(null)
  }, [replaced, category])
  const another = () => setReplaced(category)
  return (
    <div
      ref={place}
      id={form.idOf('category')}
      data-field="category"
      tabIndex={-1}
      className={styles.categories}
    >
      <div className={styles.choices}>
        <Proposals form={form} categories={categories} />
        {isOpen ? null : <OtherButton onPress={another} />}
      </div>
      {isOpen ? <AllCategories {...{ form, categories }} onChoose={another} /> : null}
    </div>
  )
}
