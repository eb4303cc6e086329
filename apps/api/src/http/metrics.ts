import { countHeldAttachments, countNotices, type Database } from '@meldpunt/db'
import type { Request, RequestHandler } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Changes } from '../live/changes.ts'

/** The kind of address, so that ids and tokens never become labels. */
function routeOf({ originalUrl }: Request): string {
  const path = originalUrl.split('?', 1)[0] ?? ''
  const [first = '', second = ''] = path.split('/').filter(Boolean)
  if (first === 'trpc' || (first === 'balie' && second === 'trpc'))
    return first === 'trpc' ? '/trpc' : '/balie/trpc'
  if (first === 'api') return '/api'
  if (first === 'balie') return '/balie'
  if (first === 'assets' || first === 'demo') return `/${first}`
  return /^(nl|en|fr|de)$/.test(first) ? '/page' : 'other'
}

function noticeGauge(db: Database): Gauge {
  return new Gauge({
    name: 'meldpunt_notices',
    help: 'Notices by state: waiting to go out, or given up',
    labelNames: ['state'],
    registers: [],
    async collect() {
      const { waiting, failed } = await countNotices(db.read)
      this.set({ state: 'waiting' }, waiting)
      this.set({ state: 'failed' }, failed)
    },
  })
}

const heldGauge = (db: Database): Gauge =>
  new Gauge({
    name: 'meldpunt_held_attachments',
    help: 'Photos that wait for the virus scanner and are shown to nobody',
    registers: [],
    async collect() {
      this.set(await countHeldAttachments(db.read))
    },
  })

const subscriberGauge = (changes: Changes): Gauge =>
  new Gauge({
    name: 'meldpunt_live_subscribers',
    help: 'Open screens that hear of changes from this process',
    registers: [],
    collect() {
      this.set(changes.subscribers())
    },
  })

export type Metrics = { measure: RequestHandler; answer: RequestHandler }

/** Figures of this process for Prometheus: a registry of its own, so that two in one test process do not collide. */
export function createMetrics(db: Database, changes: Changes): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  registry.registerMetric(noticeGauge(db))
  registry.registerMetric(heldGauge(db))
  registry.registerMetric(subscriberGauge(changes))
  const durations = new Histogram({
    name: 'meldpunt_request_seconds',
    help: 'Time to answer, by kind of address and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    measure: (request, response, next) => {
      const end = durations.startTimer()
      response.once('finish', () =>
        end({ method: request.method, route: routeOf(request), status: response.statusCode }),
      )
      next()
    },
    answer: async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics())
    },
  }
}
