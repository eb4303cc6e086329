import type { Space } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import { type Member, startSearch } from '../../lib/member.ts'

type Words = Record<
  | 'queue'
  | 'phone'
  | 'admin'
  | 'insight'
  | 'mappings'
  | 'members'
  | 'erasure'
  | 'retention'
  | 'changes'
  | 'accessLog',
  string
>
type Role = Member['role']

const adminPages = [
  { word: 'mappings', roles: ['admin'] },
  { word: 'members', roles: ['admin'] },
  { word: 'erasure', roles: ['admin', 'ombudsman'] },
  { word: 'retention', roles: ['admin', 'manager', 'ombudsman'] },
  { word: 'changes', roles: ['admin', 'manager', 'ombudsman'] },
] as const satisfies readonly { word: keyof Words; roles: readonly Role[] }[]

const insightPages = [{ word: 'accessLog', roles: ['ombudsman'] }] as const

type Pages = typeof adminPages | typeof insightPages

/** The work spaces of somebody, with the pages of the one that they are in. Only what exists for them is in it. */
export function spacesOf(member: Member, pathname: string, words: Words): readonly Space[] {
  const at = (href: string) => `/balie${pathname}`.startsWith(href) || pathname.startsWith(href)
  const spaceOf = (label: string, under: string, pages: Pages): Space[] => {
    const own = pages.flatMap(({ word, roles }) => {
      const href = hrefs[word]()
      const mayRead = roles.some((role) => role === member.role)
      return mayRead ? [{ label: words[word], href, current: at(href) }] : []
    })
    const [first] = own
    return first ? [{ label, href: first.href, current: at(under), pages: own }] : []
  }
  const elsewhere = [hrefs.phoneReport(), '/balie/beheer', '/balie/inzicht'].some(at)
  const queue = { label: words.queue, href: hrefs.queue(startSearch(member)), current: !elsewhere }
  const phone = { label: words.phone, href: hrefs.phoneReport(), current: at(hrefs.phoneReport()) }
  return [
    queue,
    ...(member.role === 'clerk' ? [phone] : []),
    ...spaceOf(words.insight, '/balie/inzicht', insightPages),
    ...spaceOf(words.admin, '/balie/beheer', adminPages),
  ]
}
