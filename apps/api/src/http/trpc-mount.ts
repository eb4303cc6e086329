import { createExpressMiddleware } from '@trpc/server/adapters/express'
import type { RequestHandler } from 'express'
import type { CoreDeps, Visitor } from '../context.ts'
import { appRouter } from '../router.ts'
import { isBug } from '../trpc.ts'
import { contextOf } from './visitor.ts'

/** The longest text is 10 000 characters; a split with its parts is the largest input. */
const largestBody = 256 * 1024
const mostInOneBatch = 10

/** The router for one kind of caller. Bugs get a log line with the id that the browser shows; refusals are no news. */
export const trpcMount = (deps: CoreDeps, mount: Visitor['kind']): RequestHandler =>
  createExpressMiddleware({
    router: appRouter,
    maxBodySize: largestBody,
    maxBatchSize: mostInOneBatch,
    createContext: ({ req, res }) => contextOf(deps, mount, req, res),
    onError: ({ error, path, ctx }) => {
      if (isBug(error))
        deps.log.error({ err: error, id: ctx?.requestId, procedure: path }, 'procedure failed')
    },
  })
