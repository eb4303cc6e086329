import styles from './edit-in-place.module.css'

type Item = { id: string; title: string; marks: readonly (string | null | undefined)[] }
type PickListProps = { items: readonly Item[]; chosen: string | null; onChoose: (id: string) => void }

/** What can be edited, each with what asks for attention. */
export const PickList = ({ items, chosen, onChoose }: PickListProps) => (
  <ul className={styles.list}>
    {items.map(({ id, title, marks }) => (
      <li key={id}>
        <button
          type="button"
          className={styles.item}
          aria-current={id === chosen ? 'true' : undefined}
          onClick={() => onChoose(id)}
        >
          <b>{title}</b>
          <span className="soft small">{marks.filter(Boolean).join(', ')}</span>
        </button>
      </li>
    ))}
  </ul>
)
