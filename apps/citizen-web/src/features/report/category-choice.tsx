import { Trans, useLingui } from '@lingui/react/macro'
import { Chips, ChoiceChip, Fieldset, Icon } from '@meldpunt/ui'
import type { Categories, Category } from '../../lib/api.ts'
import { rankCategories } from '../../lib/rank-categories.ts'
import { useHydrated } from '../../lib/use-hydrated.ts'
import { useUsually } from '../../lib/use-usually.ts'
import styles from './report-frame.module.css'
import { fieldId } from './steps.ts'

type ChoiceProps = {
  categories: Categories
  text: string
  chosen: string | null
  error: string | undefined
  onChoose: (code: string) => void
}

/** What it is about: proposed from the text, decided by the person; every category can be reached. */
export function CategoryChoice({ categories, text, chosen, error, onChoose }: ChoiceProps) {
  const { t } = useLingui()
  const proposed = rankCategories(categories, text)
  const current = categories.find(({ code }) => code === chosen)
  const shown = current && !proposed.includes(current) ? [current, ...proposed] : proposed
  return (
    <Fieldset
      // Without script the plain list has this id.
      id={useHydrated() ? fieldId('category') : undefined}
      legend={shown.length > 0 ? t`We denken dat het hierover gaat` : t`Waarover gaat het?`}
      hint={
        shown.length > 0
          ? t`Klopt het niet? Kies iets anders.`
          : t`Weet je het niet? Dan kiest 1777 voor jou.`
      }
      error={error}
    >
      {shown.length > 0 ? (
        <Chips>
          {shown.map(({ code, label }) => (
            <Choice key={code} value={code} label={label} chosen={chosen} onChoose={onChoose} />
          ))}
          <Choice value="" label={t`Iets anders`} chosen={chosen} onChoose={onChoose} />
        </Chips>
      ) : null}
      {current ? <Destination category={current} /> : null}
      <AllCategories categories={categories} chosen={chosen} onChoose={onChoose} />
    </Fieldset>
  )
}

type OneProps = {
  value: string
  label: string
  chosen: string | null
  onChoose: ChoiceProps['onChoose']
}

const Choice = ({ value, label, chosen, onChoose }: OneProps) => (
  <ChoiceChip
    type="radio"
    name="proposed"
    value={value}
    label={label}
    checked={chosen === value}
    onChange={() => onChoose(value)}
  />
)

function Destination({ category }: { category: Category }) {
  const found = useUsually()(category)
  // Here it ends a sentence; the other places show it alone.
  const usually = found && found.charAt(0).toLowerCase() + found.slice(1)
  return (
    <p className={styles.promise} role="status">
      <Icon name="truck" />
      <span>
        <Trans>
          {category.label} gaat naar <b>{category.departmentName}</b>.
        </Trans>{' '}
        {usually ? (
          <Trans>
            Meestal klaar: <b>{usually}</b>.
          </Trans>
        ) : null}
      </span>
    </p>
  )
}

const groupsOf = (categories: Categories) =>
  [...new Set(categories.map(({ group }) => group.code))].map((code) =>
    categories.filter(({ group }) => group.code === code),
  )

function AllCategories({
  categories,
  chosen,
  onChoose,
}: Pick<ChoiceProps, 'categories' | 'chosen' | 'onChoose'>) {
  return (
    <details className={styles.groups}>
      <summary>
        <Trans>Toon alle soorten meldingen</Trans>
      </summary>
      {groupsOf(categories).map((group) => (
        <section key={group[0]?.group.code}>
          <h3>{group[0]?.group.label}</h3>
          <Chips>
            {group.map(({ code, label }) => (
              <ChoiceChip
                key={code}
                type="radio"
                name="every"
                value={code}
                label={label}
                checked={chosen === code}
                onChange={() => onChoose(code)}
              />
            ))}
          </Chips>
        </section>
      ))}
    </details>
  )
}
