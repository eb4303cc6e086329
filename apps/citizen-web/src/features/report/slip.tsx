import { useLingui } from '@lingui/react/macro'
import { Facts } from '@meldpunt/ui'
import { useId } from 'react'
import type { Category } from '../../lib/api.ts'
import { city } from '../../lib/city.ts'
import { useUsually } from '../../lib/use-usually.ts'
import styles from './report-frame.module.css'
import { useDraft } from './use-draft.ts'

/** What the report is so far and where it will go; beside the form on a wide screen. */
export function Slip({ title, category }: { title: string; category: Category | undefined }) {
  const { t } = useLingui()
  const { photos, place } = useDraft()
  const usually = useUsually()
  const id = useId()
  const when = category ? usually(category) : null
  const stored = photos.filter(({ state }) => state === 'stored').length
  const onTheWay = photos.filter(({ state }) => state === 'sending' || state === 'waiting').length
  const facts = [
    category ? { term: t`Soort`, value: category.label } : null,
    { term: t`Komt eerst bij`, value: `${city.number}`, note: t`Een medewerker leest elke melding.` },
    category && category.departmentName !== city.number
      ? { term: t`Daarna bij`, value: category.departmentName }
      : null,
    when ? { term: t`Meestal klaar`, value: when, note: t`Lukt dat niet, dan zeggen we dat.` } : null,
    place ? { term: t`Waar`, value: place } : null,
    photos.length > 0 ? { term: t`Foto’s`, value: t`${stored} klaar, ${onTheWay} onderweg` } : null,
  ].filter((fact) => fact !== null)
  return (
    <aside className={styles.slip} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Facts look="rows" items={facts} />
    </aside>
  )
}
