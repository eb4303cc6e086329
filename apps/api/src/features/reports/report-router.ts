import { router } from '../../trpc.ts'
import { addInformation } from './add-information.ts'
import { answer } from './answer.ts'
import { ask } from './ask.ts'
import { assign } from './assign.ts'
import { changes } from './changes.ts'
import { correct } from './correct.ts'
import { decline } from './decline.ts'
import { erase } from './erase.ts'
import { follow } from './follow.ts'
import { get } from './get.ts'
import { handle } from './handle.ts'
import { keepClosed } from './keep-closed.ts'
import { merge } from './merge.ts'
import { note } from './note.ts'
import { plan } from './plan.ts'
import { previewNotice } from './preview-notice.ts'
import { proposeRouting } from './propose-routing.ts'
import { refer } from './refer.ts'
import { register } from './register.ts'
import { release } from './release.ts'
import { reopen } from './reopen.ts'
import { reply } from './reply.ts'
import { requestReopen } from './request-reopen.ts'
import { reroute } from './reroute.ts'
import { setContact } from './set-contact.ts'
import { split } from './split.ts'
import { start } from './start.ts'
import { stopWaiting } from './stop-waiting.ts'
import { takeBack } from './take-back.ts'
import { unfollow } from './unfollow.ts'
import { unlinkReporter } from './unlink-reporter.ts'
import { unmerge } from './unmerge.ts'
import { unplan } from './unplan.ts'
import { unsplit } from './unsplit.ts'
import { update } from './update.ts'
import { withdraw } from './withdraw.ts'

export const reportRouter = router({
  get,
  changes,
  proposeRouting,
  previewNotice,
  release,
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
