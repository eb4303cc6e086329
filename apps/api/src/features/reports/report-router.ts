import { router } from '../../trpc.ts'
import { addInformation } from './commands/add-information.ts'
import { answer } from './commands/answer.ts'
import { ask } from './commands/ask.ts'
import { assign } from './commands/assign.ts'
import { correct } from './commands/correct.ts'
import { decline } from './commands/decline.ts'
import { erase } from './commands/erase.ts'
import { follow } from './commands/follow.ts'
import { handle } from './commands/handle.ts'
import { keepClosed } from './commands/keep-closed.ts'
import { merge } from './commands/merge.ts'
import { note } from './commands/note.ts'
import { plan } from './commands/plan.ts'
import { refer } from './commands/refer.ts'
import { register } from './commands/register.ts'
import { reopen } from './commands/reopen.ts'
import { reply } from './commands/reply.ts'
import { requestReopen } from './commands/request-reopen.ts'
import { reroute } from './commands/reroute.ts'
import { setContact } from './commands/set-contact.ts'
import { split } from './commands/split.ts'
import { start } from './commands/start.ts'
import { stopWaiting } from './commands/stop-waiting.ts'
import { takeBack } from './commands/take-back.ts'
import { unfollow } from './commands/unfollow.ts'
import { unlinkReporter } from './commands/unlink-reporter.ts'
import { unmerge } from './commands/unmerge.ts'
import { unplan } from './commands/unplan.ts'
import { unsplit } from './commands/unsplit.ts'
import { update } from './commands/update.ts'
import { withdraw } from './commands/withdraw.ts'
import { get } from './get.ts'
import { previewNotice } from './preview-notice.ts'
import { proposeRouting } from './propose-routing.ts'
import { release } from './release.ts'
import { sendLink } from './send-link.ts'

export const reportRouter = router({
  get,
  proposeRouting,
  previewNotice,
  release,
  sendLink,
  answer,
  ask,
  stopWaiting,
  register,
  reroute,
  assign,
  start,
  plan,
  unplan,
  handle,
  refer,
  takeBack,
  decline,
  withdraw,
  requestReopen,
  keepClosed,
  reopen,
  addInformation,
  reply,
  update,
  note,
  setContact,
  correct,
  merge,
  unmerge,
  split,
  unsplit,
  follow,
  unfollow,
  unlinkReporter,
  erase,
})
