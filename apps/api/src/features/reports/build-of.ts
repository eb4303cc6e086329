import { unreachable } from '@meldpunt/domain'
import type { Build } from '../../command/order.ts'
import type { SessionMember } from '../../context.ts'
import { buildAnswer } from './answer.ts'
import { buildAsk } from './ask.ts'
import { buildDecline } from './decline.ts'
import { buildHandle } from './handle.ts'
import { buildKeepClosed } from './keep-closed.ts'
import { buildMerge } from './merge.ts'
import { buildPlan } from './plan.ts'
import type { PreviewInput } from './preview-notice.ts'
import { buildRefer } from './refer.ts'
import { buildRegister } from './register.ts'
import { buildReopen } from './reopen.ts'
import { buildReroute } from './reroute.ts'
import { buildSplit } from './split.ts'
import { buildStart } from './start.ts'
import { buildTakeBack } from './take-back.ts'
import { buildUnmerge } from './unmerge.ts'
import { buildUnplan } from './unplan.ts'
import { buildUnsplit } from './unsplit.ts'
import { buildUpdate } from './update.ts'

/** The same command that the procedure of that name carries out. */
export function buildOf(wish: PreviewInput, member: SessionMember): Build {
  switch (wish.command) {
    case 'answer':
      return buildAnswer(wish.input)
    case 'ask':
      return buildAsk(wish.input)
    case 'register':
      return buildRegister(wish.input)
    case 'reroute':
      return buildReroute(wish.input)
    case 'start':
      return buildStart(wish.input)
    case 'plan':
      return buildPlan(wish.input)
    case 'unplan':
      return buildUnplan(wish.input)
    case 'handle':
      return buildHandle(wish.input)
    case 'refer':
      return buildRefer(wish.input)
    case 'take_back':
      return buildTakeBack(wish.input)
    case 'decline':
      return buildDecline(wish.input)
    case 'keep_closed':
      return buildKeepClosed(wish.input)
    case 'reopen':
      return buildReopen(wish.input)
    case 'update':
      return buildUpdate(wish.input)
    case 'merge':
      return buildMerge(member)
    case 'unmerge':
      return buildUnmerge(wish.input)
    case 'split':
      return buildSplit(wish.input)
    case 'unsplit':
      return buildUnsplit(wish.input)
    default:
      return unreachable(wish)
  }
}
