import { useId } from 'react'
import { classNames } from '../class-names.ts'
import styles from './choice.module.css'
import type { ChoiceProps } from './choice-input.ts'

type Shape = { row: string | undefined; word: string | undefined }

/**
 * One choice with its words beside it. The label names it and the hint describes it, so that a list of choices is
 * not read out with all its explanations.
 */
const Choice = ({ label, hint, type, shape, ...native }: ChoiceProps & { shape: Shape }) => {
  const made = useId()
  const id = native.id ?? made
  const described = classNames(native['aria-describedby'], hint ? `${id}-hint` : undefined)
  return (
    <label className={shape.row} htmlFor={id}>
      <input
        {...native}
        id={id}
        type={type}
        className={styles.box}
        aria-labelledby={`${id}-label`}
        aria-describedby={described || undefined}
      />
      <span>
        <span className={shape.word} id={`${id}-label`}>
          {label}
        </span>
        {hint ? (
          <span className={styles.note} id={`${id}-hint`}>
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  )
}

/** One choice of a plain list. */
export const Tick = ({ type = 'checkbox', ...choice }: ChoiceProps) => (
  <Choice {...choice} type={type} shape={{ row: styles.tick, word: undefined }} />
)

/** One choice as a row over the whole width, with a line of explanation: for choices that deserve a thought. */
export const OptionRow = ({ type = 'radio', ...choice }: ChoiceProps) => (
  <Choice {...choice} type={type} shape={{ row: styles.row, word: styles.word }} />
)
