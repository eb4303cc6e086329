import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
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

const report = createRoute({
  getParentRoute: () => staff,
  path: '/melding/$id',
  component: lazyRouteComponent(() => import('../routes/report-page.tsx'), 'ReportPage'),
})

const phoneReport = createRoute({
  getParentRoute: () => staff,
  path: '/nieuw',
  component: lazyRouteComponent(() => import('../routes/phone-report-page.tsx'), 'PhoneReportPage'),
})

/** Any other address, inside the frame so that the way on is there. */
const unknown = createRoute({ getParentRoute: () => staff, path: '$', component: NotFoundPage })

const components = createRoute({
  getParentRoute: () => root,
  path: '/ui',
  component: lazyRouteComponent(() => import('../routes/components-page.tsx'), 'ComponentsPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([staff.addChildren([home, queue, report, phoneReport, unknown]), components]),
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
