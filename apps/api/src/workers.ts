import { openImapMailbox } from './adapters/mail-in/imap-mailbox.ts'
import { createMailOut } from './adapters/mail-out/smtp.ts'
import { createSmsGateway } from './adapters/sms/create-sms-gateway.ts'
import type { CoreDeps } from './context.ts'
import { createCoreDeps } from './core-deps.ts'
import type { ApiDeps } from './deps.ts'
import { ownOf } from './features/mail-in/mail-in-deps.ts'
import { type OnMail, startMailWorker } from './features/mail-in/mail-worker.ts'
import { createChannels } from './features/notices/create-channels.ts'
import type { OnDelivery } from './features/notices/deliver.ts'
import { startNoticeWorker } from './features/notices/notice-worker.ts'
import { openLetterBox } from './jobs/letter-box.ts'
import { startJobs } from './jobs/start-jobs.ts'
import { createTrainer } from './proposals/create-trainer.ts'
import { startProposalWorker } from './proposals/proposal-worker.ts'

export type Workers = {
  /** Finishes what is under way and takes nothing new. */
  close: () => Promise<void>
}

type Watching = { onDelivery?: OnDelivery; onMail?: OnMail }

/** Null in a city that takes no mail in. */
function startMailIn(deps: ApiDeps, core: CoreDeps, onStep: OnMail) {
  const { mailIn: config, connectionString } = deps
  if (config === null) return null
  const own = ownOf(deps)
  return startMailWorker({ ...core, own, config, connectionString, open: openImapMailbox, onStep })
}

/** Everything that happens without a browser asking: notices leave, mails come in, and jobs run by the clock. */
export async function startWorkers(
  deps: ApiDeps,
  { onDelivery: onStep = () => {}, onMail = () => {} }: Watching = {},
): Promise<Workers> {
  const letters = await openLetterBox(deps.db)
  const core = createCoreDeps(deps, letters)
  const mailOut = createMailOut(deps.smtp, deps.publicUrl)
  const gateway = deps.sms && createSmsGateway(deps.sms, { clock: deps.clock, signedBy: deps.city.phone })
  const sending = { core, send: mailOut.send, gateway }
  const channels = createChannels(deps, sending)
  const { db, clock, log, connectionString } = deps
  const notices = await startNoticeWorker({ db, clock, log, channels, onStep }, connectionString)
  const { train, close: endTraining } = createTrainer(deps)
  const jobs = await startJobs(deps, { ...sending, train })
  const proposing = await startProposalWorker(core, { connectionString, train })
  const mailIn = startMailIn(deps, core, onMail)
  const close = async () => {
    endTraining()
    await Promise.all([notices.close(), jobs.close(), mailIn?.close(), proposing.close()])
    await letters.close()
    mailOut.close()
  }
  return { close }
}
