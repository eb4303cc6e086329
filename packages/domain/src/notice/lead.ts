import { type Language, shownStatus } from '../report/index.ts'
import type { Step } from '../timeline/step.ts'
import { type Names, say } from '../words/index.ts'
import type { NoticeAudience } from './notice-table.ts'
import type { NoticeKind } from './notices-for.ts'

type Led = {
  audience: NoticeAudience
  kind: NoticeKind
  step: Step
  reading: { language: Language; names: Names }
}

function leadOfWaiting({ kind, step, audience, reading: { language } }: Led): string {
  switch (kind) {
    case 'rerouted':
    case 'update_posted':
    case 'reopen_refused':
    case 'reopened':
    case 'merged':
    case 'unmerged':
    case 'replied':
    case 'taken_back':
      return say(language, `lead.${kind}`)
    case 'reply_requested':
      return say(language, audience === 'reporter' ? 'lead.reply_requested' : 'status.awaiting_reply')
    case 'split':
    case 'unsplit':
      return say(language, `title.${kind}`)
    case 'withdrawn':
      return say(language, 'decline.withdrawn')
    case 'planned': {
      const again = step.event.type === 'planned' && step.event.facts.before !== null
      return say(language, again ? 'lead.planned_again' : 'status.planned')
    }
    default:
      return say(language, `status.${shownStatus(step.after)}`)
  }
}

function leadOfDepartment({ kind, step, reading: { language, names } }: Led): string {
  switch (kind) {
    case 'replied':
    case 'information_added':
    case 'withdrawn':
    case 'reopen_requested':
    case 'reopened':
    case 'taken_back':
      return say(language, `lead.department_${kind}`)
    case 'handled':
    case 'reply_requested':
    case 'update_posted':
      return say(language, 'lead.department_partner_answered')
    default:
      return say(language, 'lead.department_registered', {
        department: names.department(step.after.department),
      })
  }
}

/** The first words of a subject: what is new. */
export function leadOf(led: Led): string {
  const { audience, kind, reading } = led
  if (audience === 'department') return leadOfDepartment(led)
  if (audience !== 'partner') return leadOfWaiting(led)
  return kind === 'replied' || kind === 'no_longer_needed'
    ? say(reading.language, `lead.partner_${kind}`)
    : say(reading.language, 'lead.partner_referred')
}
