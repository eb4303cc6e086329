import type { ReactNode } from 'react'

/**
 * One state of a component. It is three things at once: documentation on the page, a test that finds it by role and
 * name, and a page for axe.
 */
export type Example = {
  /** The component, as it is exported. */
  of: string
  /** The state. */
  title: string
  show: () => ReactNode
  /** What a person finds in it. */
  finds: readonly { role: string; name?: string | RegExp }[]
  /** Needs the full width of the page. */
  wide?: boolean
}

/** The examples of components that belong together. */
export type ExampleGroup = { id: string; title: string; examples: readonly Example[] }
