import { unreachable } from '@meldpunt/domain'
import type { Build } from '../../command/order.ts'
import { buildAnswer } from './answer.ts'
import { buildAsk } from './ask.ts'
import { buildDecline } from './decline.ts'
import { buildHandle } from './handle.ts'
import { buildKeepClosed } from './keep-closed.ts'
import { buildPlan } from './plan.ts'
import type { PreviewInput } from './preview-notice.ts'
import { buildRefer } from './refer.ts'
import { buildRegister } from './register.ts'
import { buildReopen } from './reopen.ts'
import { buildReroute } from './reroute.ts'
import { buildStart } from './start.ts'
import { buildTakeBack } from './take-back.ts'
import { buildUnplan } from './unplan.ts'
import { buildUpdate } from './update.ts'

/** The same command that the procedure of that name carries out. */
export function buildOf(wish: PreviewInput): Build {
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
    default:
      return unreachable(wish)
  }
}
