import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import type { CallerView } from './call-views.ts'
import styles from './caller.module.css'

type Person = CallerView['people'][number]

/** More than one person called from this number before: the clerk asks, and nobody is guessed. */
export const MaybePeople = ({
  caller,
  onChoose,
}: {
  caller: CallerView
  onChoose: (person: Person) => void
}) => {
  const { t } = useLingui()
  if (caller.known !== 'maybe' || caller.people.length === 0) return null
  return (
    <fieldset className={styles.maybe}>
      <legend className="small soft">{t`Wie is het? Vraag het even.`}</legend>
      {caller.people.map((person) => (
        <Button
          key={`${person.personId ?? ''}${person.name}`}
          size="small"
          icon="person"
          onClick={() => onChoose(person)}
        >
          {person.place ? `${person.name}, ${person.place}` : person.name}
        </Button>
      ))}
    </fieldset>
  )
}
