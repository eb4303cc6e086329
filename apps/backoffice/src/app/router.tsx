import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { parseContactsSearch } from '../features/contacts/contacts-search.ts'
import { parseAccessSearch } from '../features/privacy/access-search.ts'
import { parseInboxSearch } from '../lib/inbox/inbox-search.ts'
import { LoadError } from '../lib/load-error.tsx'
import { parseQuery, writeQuery } from '../lib/query-string.ts'
import { parseQueueSearch } from '../lib/queue-search.ts'
import { HomePage } from '../routes/home-page.tsx'
import { NotFoundPage } from '../routes/not-found-page.tsx'
import { RootPage } from '../routes/root-page.tsx'

const root = createRootRoute()

const staff = createRoute({ getParentRoute: () => root, id: 'staff', component: RootPage })

const home = createRoute({ getParentRoute: () => staff, path: '/', component: HomePage })

const queue = createRoute({
  getParentRoute: () => staff,
  path: '/wachtrij',
  validateSearch: parseQueueSearch,
  component: lazyRouteComponent(() => import('../routes/queue-page.tsx'), 'QueuePage'),
})

const inbox = createRoute({
  getParentRoute: () => staff,
  path: '/postvak',
  validateSearch: parseInboxSearch,
  component: lazyRouteComponent(() => import('../routes/inbox-page.tsx'), 'InboxPage'),
})

const report = createRoute({
  getParentRoute: () => staff,
  path: '/melding/$id',
  component: lazyRouteComponent(() => import('../routes/report-page.tsx'), 'ReportPage'),
})

const call = createRoute({
  getParentRoute: () => staff,
  path: '/oproep',
  component: lazyRouteComponent(() => import('../routes/call-page.tsx'), 'CallPage'),
})

/** Where a report by phone began before there was a screen for the whole call. */
const phoneReport = createRoute({
  getParentRoute: () => staff,
  path: '/nieuw',
  beforeLoad: () => {
    throw redirect({ to: '/oproep', replace: true })
  },
})

const contacts = createRoute({
  getParentRoute: () => staff,
  path: '/contacten',
  validateSearch: parseContactsSearch,
  component: lazyRouteComponent(() => import('../routes/contacts-page.tsx'), 'ContactsPage'),
})

const mentions = createRoute({
  getParentRoute: () => staff,
  path: '/voor-mij',
  component: lazyRouteComponent(() => import('../routes/mentions-page.tsx'), 'MentionsPage'),
})

const answers = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/antwoorden',
  component: lazyRouteComponent(() => import('../routes/answers-page.tsx'), 'AnswersPage'),
})

const textBlocks = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/tekstblokken',
  component: lazyRouteComponent(() => import('../routes/text-blocks-page.tsx'), 'TextBlocksPage'),
})

const mappings = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/toegang',
  component: lazyRouteComponent(() => import('../routes/mappings-page.tsx'), 'MappingsPage'),
})

const members = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/medewerkers',
  component: lazyRouteComponent(() => import('../routes/members-page.tsx'), 'MembersPage'),
})

const erasure = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/vergeten',
  component: lazyRouteComponent(() => import('../routes/erasure-page.tsx'), 'ErasurePage'),
})

const retention = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/bewaartermijnen',
  component: lazyRouteComponent(() => import('../routes/retention-page.tsx'), 'RetentionPage'),
})

const adminChanges = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/wijzigingen',
  component: lazyRouteComponent(() => import('../routes/admin-changes-page.tsx'), 'AdminChangesPage'),
})

const accessLog = createRoute({
  getParentRoute: () => staff,
  path: '/inzicht/wie-keek',
  validateSearch: parseAccessSearch,
  component: lazyRouteComponent(() => import('../routes/access-log-page.tsx'), 'AccessLogPage'),
})

const proposals = createRoute({
  getParentRoute: () => staff,
  path: '/inzicht/voorstellen',
  component: lazyRouteComponent(() => import('../routes/proposals-page.tsx'), 'ProposalsPage'),
})

/** Any other address, inside the frame so that the way on is there. */
const unknown = createRoute({ getParentRoute: () => staff, path: '$', component: NotFoundPage })

const components = createRoute({
  getParentRoute: () => root,
  path: '/ui',
  component: lazyRouteComponent(() => import('../routes/components-page.tsx'), 'ComponentsPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    staff.addChildren([
      home,
      queue,
      inbox,
      report,
      call,
      phoneReport,
      contacts,
      mentions,
      answers,
      textBlocks,
      mappings,
      members,
      erasure,
      retention,
      adminChanges,
      accessLog,
      proposals,
      unknown,
    ]),
    components,
  ]),
  basepath: '/balie',
  parseSearch: parseQuery,
  stringifySearch: writeQuery,
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <LoadError error={error} onRetry={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
