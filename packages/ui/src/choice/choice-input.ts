import type { ComponentProps, ReactNode } from 'react'

/** What one single choice asks for, beside every native property of its input. */
export type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  label: ReactNode
  hint?: ReactNode
  type?: 'radio' | 'checkbox' | undefined
}

/** One of the choices of a group. */
export type ChoiceOption = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean | undefined
}
