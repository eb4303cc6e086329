import type { ComponentType, ReactNode } from 'react'

/** What the frames of the sites give to a link, so that an app can put the link of its router there. */
export type AnchorProps = {
  href: string
  className?: string | undefined
  children: ReactNode
  lang?: string | undefined
  hrefLang?: string | undefined
  'aria-label'?: string | undefined
  'aria-current'?: 'page' | 'true' | undefined
}

/** A plain anchor or the link of a router. */
export type AnchorType = ComponentType<AnchorProps> | 'a'
