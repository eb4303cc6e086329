import type { Logger } from 'pino'

export type Job = { name: string; cron: string; run: () => Promise<number> }

/** Does a job once and logs what became of it; what failed is thrown on, so that the runner tries again. */
export async function runJob(log: Logger, { name, run }: Job): Promise<void> {
  try {
    log.info({ job: name, done: await run() }, 'job')
  } catch (error) {
    // The runner keeps a failure in its own table only, where nobody looks.
    log.error({ err: error, job: name }, 'a job failed')
    throw error
  }
}
