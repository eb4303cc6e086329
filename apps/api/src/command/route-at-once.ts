import type { Report, ReportCommand } from '@meldpunt/domain'
import { proposeRouting } from '../city/propose-routing.ts'
import { toRouted } from '../city/registration.ts'
import { type Action, envelopeOf } from './action.ts'

/** The command that the system gives when a rule says "register at once"; none where a clerk has to look first. */
export function routeAtOnce(action: Action, report: Report): readonly ReportCommand[] {
  const category = action.city.findCategory(report.category)
  const { routing, promise } = proposeRouting(action.city, report, action.now)
  if (!category || !routing.registerAtOnce) return []
  const envelope = envelopeOf(action, { kind: 'system', process: 'routing' })
  const { kind, code } = routing.destination
  if (kind === 'partner') {
    // While a partner has it, the desk stays responsible: no report is ever without a team.
    const routed = { ...toRouted(routing), department: report.department }
    return [
      {
        ...envelope,
        type: 'refer',
        partner: code,
        reason: routing.ruleName ?? code,
        shareContact: false,
        routed,
      },
    ]
  }
  const routed = toRouted(routing)
  const { complaint, public: isPublic } = category
  return [
    { ...envelope, type: 'register', category: category.code, routed, promise, complaint, public: isPublic },
  ]
}
