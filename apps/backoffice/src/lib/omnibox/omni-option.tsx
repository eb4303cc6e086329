import { classNames, Icon, Kbd } from '@meldpunt/ui'
import type { Choice } from './choice.ts'
import { MatchedText } from './matched-text.tsx'
import styles from './omnibox.module.css'

type OmniOptionProps = {
  id: string
  choice: Choice
  active: boolean
  onPoint: () => void
  onPick: () => void
}

/** One line of the list; the pointer never takes the focus out of the field. */
export const OmniOption = ({ id, choice, active, onPoint, onPick }: OmniOptionProps) => {
  const { icon, label, title, extra, matched, go } = choice
  return (
    // The keys are those of the field, which says which option is active.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classNames(styles.hit, active && styles.on)}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onPick}
    >
      <Icon name={icon} />
      <span className={styles.kind}>{label}</span>
      <span className={styles.what}>
        <MatchedText text={title} matched={matched} />{' '}
        {extra === null ? null : <span className={styles.extra}>{extra}</span>}
      </span>
      <span className={styles.go}>
        {go} {active ? <Kbd>Enter</Kbd> : null}
      </span>
    </div>
  )
}
