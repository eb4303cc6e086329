import { deleteExpired } from '@meldpunt/db'
import { PgBoss } from 'pg-boss'
import type { SendLetter } from '../adapters/mail-out/letter.ts'
import type { SmsGateway } from '../adapters/sms/create-sms-gateway.ts'
import type { CoreDeps } from '../context.ts'
import type { ApiDeps } from '../deps.ts'
import { removeForgotten } from '../features/attachments/forget-files.ts'
import { scanHeld } from '../features/attachments/scan-held.ts'
import { workOnLetters } from '../features/letters/letter-work.ts'
import { endWaiting } from '../features/reports/end-waiting.ts'
import { lapsePlans } from '../features/reports/lapse-plans.ts'
import { carryOutTerms } from '../features/retention/carry-out-terms.ts'
import { sealAnew } from '../national-number/seal-anew.ts'
import type { Trainer } from '../proposals/create-trainer.ts'
import { keepProposals } from '../proposals/keep-proposals.ts'
import { removeOrphans } from './remove-orphans.ts'
import { type Job, runJob } from './run-job.ts'

const timeZone = 'Europe/Brussels'

type Training = Pick<Trainer, 'train'>

function jobsOf(deps: ApiDeps, core: CoreDeps, { train }: Training): readonly Job[] {
  return [
    { name: 'lapse-plans', cron: '5 * * * *', run: () => lapsePlans(core, core.clock()) },
    { name: 'end-waiting', cron: '15 * * * *', run: () => endWaiting(core, core.clock()) },
    { name: 'remove-orphans', cron: '25 * * * *', run: () => removeOrphans(deps) },
    { name: 'remove-forgotten', cron: '*/10 * * * *', run: () => removeForgotten(deps) },
    { name: 'scan-held', cron: '*/5 * * * *', run: () => scanHeld(deps) },
    { name: 'retention', cron: '40 3 * * *', run: () => carryOutTerms(core) },
    { name: 'seal-anew', cron: '20 4 * * *', run: () => sealAnew(core) },
    { name: 'train-proposals', cron: '30 2 * * *', run: train },
    { name: 'keep-proposals', cron: '45 * * * *', run: () => keepProposals(core, null) },
    { name: 'delete-expired', cron: '35 * * * *', run: () => deleteExpired(deps.db.write, deps.clock()) },
  ]
}

export type Jobs = { close: () => Promise<void> }

/** Work by the clock, done by one process at a time whichever they are; the tables are made by `pnpm migrate`. */
export async function startJobs(
  deps: ApiDeps,
  { core, send, gateway, train }: Training & { core: CoreDeps; send: SendLetter; gateway: SmsGateway | null },
): Promise<Jobs> {
  const { connectionString, log } = deps
  const boss = new PgBoss({ connectionString, max: 2, migrate: false, useListenNotify: true })
  boss.on('error', (error) => log.warn({ err: error }, 'the job runner had an error'))
  await boss.start()
  for (const job of jobsOf(deps, core, { train })) {
    const { name, cron } = job
    await boss.createQueue(name, { policy: 'singleton', retryLimit: 3, retryBackoff: true })
    await boss.schedule(name, cron, null, { tz: timeZone })
    await boss.work(name, { pollingIntervalSeconds: 30 }, () => runJob(log, job))
  }
  await workOnLetters(boss, { ...core, city: deps.city, send, gateway })
  return { close: () => boss.stop({ graceful: true, timeout: 10_000, close: true }) }
}
