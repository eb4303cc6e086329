import { unreachable } from '@meldpunt/domain'
import type { Build } from '../../command/order.ts'
import type { SessionMember } from '../../context.ts'
import { buildAnswer } from './commands/answer.ts'
import { buildAsk } from './commands/ask.ts'
import { buildDecline } from './commands/decline.ts'
import { buildHandle } from './commands/handle.ts'
import { buildKeepClosed } from './commands/keep-closed.ts'
import { buildMerge } from './commands/merge.ts'
import { buildPlan } from './commands/plan.ts'
import { buildRefer } from './commands/refer.ts'
import { buildRegister } from './commands/register.ts'
import { buildReopen } from './commands/reopen.ts'
import { buildReroute } from './commands/reroute.ts'
import { buildSplit } from './commands/split.ts'
import { buildStart } from './commands/start.ts'
import { buildTakeBack } from './commands/take-back.ts'
import { buildUnmerge } from './commands/unmerge.ts'
import { buildUnplan } from './commands/unplan.ts'
import { buildUnsplit } from './commands/unsplit.ts'
import { buildUpdate } from './commands/update.ts'
import type { PreviewInput } from './preview-notice.ts'

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
