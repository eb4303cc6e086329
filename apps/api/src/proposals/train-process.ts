import { createDatabase } from '@meldpunt/db'
import type { Logger } from 'pino'
import * as z from 'zod/mini'
import { createCityData } from '../city/city-data.ts'
import { createLog } from '../http/log.ts'
import { trainProposals } from './train-proposals.ts'

/** The process that `createTrainer` starts: learns once, says whether its model came into force, and ends. */
const order = z.object({ connectionString: z.string(), now: z.number(), level: z.string() })

type Order = z.infer<typeof order>

async function train({ connectionString, now }: Order, log: Logger): Promise<number> {
  const clock = () => now
  const onError = (error: Error) => log.warn({ err: error }, 'an idle connection broke')
  const db = createDatabase({ connectionString, max: 2, onError })
  const trained = await trainProposals({ db, clock, log, cityData: createCityData({ db, clock }) })
  await db.close()
  return trained
}

async function obey(message: unknown): Promise<void> {
  const wanted = order.parse(message)
  const log = createLog(wanted.level)
  const end = (code: number) => () => process.exit(code)
  // Who wanted it is gone: it does not outlive them.
  process.once('disconnect', end(1))
  const trained = await train(wanted, log).catch((error: unknown) => {
    log.error({ err: error }, 'categories were not learned')
    return null
  })
  if (trained === null) end(1)()
  process.send?.({ trained }, end(0))
}

// Ctrl-C reaches every process of a terminal; who started this one decides when it ends.
process.on('SIGINT', () => {})
process.once('message', (message) => void obey(message))
