import type { Space } from '@meldpunt/ui'
import { hrefs } from '../../lib/hrefs.ts'
import { type Member, startSearch } from '../../lib/member.ts'

type Words = Record<
  | 'queue'
  | 'call'
  | 'desk'
  | 'inbox'
  | 'contacts'
  | 'admin'
  | 'insight'
  | 'mentions'
  | 'answers'
  | 'textBlocks'
  | 'mappings'
  | 'members'
  | 'erasure'
  | 'retention'
  | 'changes'
  | 'accessLog'
  | 'proposals',
  string
>
type Role = Member['role']

const deskPages = [
  { word: 'call', roles: ['clerk'] },
  { word: 'inbox', roles: ['clerk'] },
  { word: 'contacts', roles: ['clerk'] },
] as const

const adminPages = [
  { word: 'mappings', roles: ['admin'] },
  { word: 'members', roles: ['admin'] },
  { word: 'erasure', roles: ['admin', 'ombudsman'] },
  { word: 'retention', roles: ['admin', 'manager', 'ombudsman'] },
  { word: 'changes', roles: ['admin', 'manager', 'ombudsman'] },
  { word: 'answers', roles: ['clerk', 'lead', 'admin'] },
  { word: 'textBlocks', roles: ['clerk', 'lead', 'admin'] },
] as const satisfies readonly { word: keyof Words; roles: readonly Role[] }[]

/** Clerks have their notes in the inbox. */
const ownPages = [{ word: 'mentions', roles: ['department', 'lead', 'ombudsman'] }] as const

const insightPages = [
  { word: 'accessLog', roles: ['ombudsman'] },
  { word: 'proposals', roles: ['clerk', 'lead', 'manager', 'admin'] },
] as const

type Pages = typeof deskPages | typeof ownPages | typeof adminPages | typeof insightPages
/** How much waits on a page, where that is known. */
type Counts = Readonly<Partial<Record<keyof Words, number | undefined>>>
type Look = { pathname: string; words: Words; counts?: Counts }

/** The work spaces of somebody, with the pages of the one that they are in. Only what exists for them is in it. */
export function spacesOf(member: Member, { pathname, words, counts = {} }: Look): readonly Space[] {
  const at = (href: string) => `/balie${pathname}`.startsWith(href) || pathname.startsWith(href)
  const spaceOf = (label: string, pages: Pages, under = ''): Space[] => {
    const own = pages.flatMap(({ word, roles }) => {
      const href = hrefs[word]()
      const mayRead = roles.some((role) => role === member.role)
      return mayRead ? [{ label: words[word], href, current: at(href), count: counts[word] }] : []
    })
    const [first] = own
    const current = under === '' ? own.some((page) => page.current) : at(under)
    return first ? [{ label, href: first.href, current, pages: own }] : []
  }
  const desk = spaceOf(words.desk, deskPages)
  const elsewhere =
    ['/balie/beheer', '/balie/inzicht', '/balie/voor-mij'].some(at) || desk.some(({ current }) => current)
  const queue = { label: words.queue, href: hrefs.queue(startSearch(member)), current: !elsewhere }
  return [
    ...desk,
    queue,
    ...spaceOf(words.mentions, ownPages, '/balie/voor-mij'),
    ...spaceOf(words.insight, insightPages, '/balie/inzicht'),
    ...spaceOf(words.admin, adminPages, '/balie/beheer'),
  ]
}
