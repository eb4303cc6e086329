import { type Database, isMigrated } from '@meldpunt/db'
import { Router } from 'express'

/** Whether this process lives, and whether it can be given work: database reachable and of this version. */
export function healthRoutes(db: Database, stopping: () => boolean): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  router.get('/readyz', async (_request, response) => {
    const reason = stopping()
      ? 'stopping'
      : await isMigrated(db.write).then(
          (migrated) => (migrated ? null : 'migrations_missing'),
          () => 'database_away',
        )
    response
      .status(reason === null ? 200 : 503)
      .json(reason === null ? { status: 'ready' } : { status: 'not_ready', reason })
  })
  return router
}
