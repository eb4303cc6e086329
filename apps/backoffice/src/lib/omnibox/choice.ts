import type { IconName } from '@meldpunt/ui'

/** One line that can be chosen. */
export type Choice = {
  id: string
  icon: IconName
  /** Which kind of thing it is. */
  label: string
  title: string
  extra: string | null
  matched: readonly (readonly [number, number])[]
  /** What choosing it does, in a word or two. */
  go: string
}
