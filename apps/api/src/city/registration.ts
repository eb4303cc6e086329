import type { Instant, Report, Routed, Routing, WorkPromise } from '@meldpunt/domain'
import { refuseField } from '../rejections.ts'
import type { City } from './city.ts'
import { keepComplaint } from './ombudsdienst.ts'
import { proposeRouting } from './propose-routing.ts'

type Wish = { category: string; department: string | null; reason: string | null }
export type Registration = {
  category: string
  routed: Routed
  promise: WorkPromise | null
  complaint: boolean
  public: boolean
}

export const toRouted = ({ destination, priority, explanation }: Routing): Routed => ({
  department: destination.code,
  priority,
  ruleSetVersion: explanation.ruleSetVersion,
  explanation,
  byHand: null,
})

/** Where a clerk sends it: by the rules, or by hand with a reason; a partner is not registered with, but referred to. */
export function registration(city: City, report: Report, wish: Wish, now: Instant): Registration {
  const category = city.category(wish.category, 'category')
  const { routing, promise } = proposeRouting(city, { ...report, category: category.code }, now)
  const { complaint, public: isPublic } = category
  const rest = { category: category.code, promise, complaint, public: isPublic }
  if (wish.department !== null) {
    const department = city.department(wish.department, 'department').code
    keepComplaint(complaint, department)
    return { ...rest, routed: { ...toRouted(routing), department, byHand: { reason: wish.reason } } }
  }
  if (routing.destination.kind === 'partner') throw refuseField('department', 'department_required')
  return { ...rest, routed: toRouted(routing) }
}

/** Another department by hand, at a rerouting. */
export function routedByHand(
  city: City,
  report: Report,
  wish: { department: string; reason: string },
): Routed {
  const department = city.department(wish.department, 'department').code
  keepComplaint(report.complaint, department)
  return {
    department,
    priority: report.routed?.priority ?? 'normal',
    ruleSetVersion: report.routed?.ruleSetVersion ?? null,
    explanation: null,
    byHand: { reason: wish.reason },
  }
}
