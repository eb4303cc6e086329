import { createMailOut } from './adapters/mail-out/smtp.ts'
import { createCoreDeps } from './core-deps.ts'
import type { ApiDeps } from './deps.ts'
import { startNoticeWorker } from './features/notices/notice-worker.ts'
import { openLetterBox } from './jobs/letter-box.ts'
import { startJobs } from './jobs/start-jobs.ts'

export type Workers = {
  /** Finishes what is under way and takes nothing new. */
  close: () => Promise<void>
}

/** Everything that happens without a browser asking: notices leave, and jobs run by the clock. */
export async function startWorkers(deps: ApiDeps): Promise<Workers> {
  const letters = await openLetterBox(deps.db)
  const core = createCoreDeps(deps, letters)
  const mailOut = createMailOut(deps.smtp, deps.publicUrl)
  const { city, log, smtp, connectionString } = deps
  const delivering = { ...core, city, log, from: smtp.from, send: mailOut.send, onStep: () => {} }
  const notices = await startNoticeWorker(delivering, connectionString)
  const jobs = await startJobs(deps, { core, send: mailOut.send })
  const close = async () => {
    await Promise.all([notices.close(), jobs.close()])
    await letters.close()
    mailOut.close()
  }
  return { close }
}
