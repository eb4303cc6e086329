import {
  addDays,
  type Day,
  formatDay,
  formatInstant,
  formatRange,
  type Language,
  weekday,
} from '@meldpunt/domain'
import type { TrackStep } from '@meldpunt/ui'
import type { FollowView } from '../../lib/api.ts'

type Step = FollowView['steps'][number]

const letters: Record<Language, number> = { nl: 2, en: 3, fr: 3, de: 2 }
const saturday = 6
/** More posts than this do not fit on the river; then the first and the last are named. */
const mostPosts = 6

const shortDay = (day: Day, language: Language): string =>
  `${formatDay(day, language).slice(0, letters[language])} ${Number(day.slice(8))}`

/** A mooring post for each working day of the plan. */
export function postsOf({ first, last }: { first: Day; last: Day }, language: Language): readonly string[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) if (weekday(day) < saturday) days.push(day)
  const shown = days.length > mostPosts ? [first, last] : days
  return shown.map((day) => shortDay(day, language))
}

const arms: Partial<Record<Step['kind'], 'side' | 'dead'>> = { partner_arm: 'side', dead_arm: 'dead' }

/** A step of the domain as the river shows it. */
export function toTrackStep(
  step: Step,
  { language, daysLabel }: { language: Language; daysLabel: string },
): TrackStep {
  const arm = arms[step.kind]
  const isArrived = step.state === 'now' && (step.status === 'handled' || step.status === 'answered')
  const posts = step.days && step.state === 'now' ? postsOf(step.days, language) : []
  const planned = step.days && posts.length === 0 ? formatRange(step.days, language) : null
  return {
    state: step.state,
    stateLabel: step.stateLabel,
    title: step.label,
    when: step.at === null ? planned : formatInstant(step.at, language),
    who: step.detail,
    days: posts.length > 0 ? { label: daysLabel, posts } : undefined,
    lock: step.kind === 'lock' && step.state === 'now',
    arm: arm && step.state !== 'todo' ? { kind: arm } : undefined,
    arrived: isArrived,
  }
}
