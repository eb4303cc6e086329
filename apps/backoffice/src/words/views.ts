import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { DueGroup } from '../lib/due-group.ts'
import type { DueCode, Sort } from '../lib/queue-search.ts'
import type { Outputs } from '../lib/trpc.ts'

type ViewCode = Outputs['desk']['views'][number]['code']

export const viewLabels: Record<ViewCode, MessageDescriptor> = {
  to_judge: msg`Nieuw`,
  own: msg`Van mijn dienst`,
  mine: msg`Van mij`,
  late: msg`Te laat`,
  flagged: msg`Niet opgelost gemeld`,
  waiting: msg`Wacht op melder`,
  planned: msg`Gepland`,
  all: msg`Alles open`,
}

export const dueGroupLabels: Record<DueGroup, MessageDescriptor> = {
  late: msg`Te laat`,
  today: msg`Vandaag`,
  week: msg`Later deze week`,
  later: msg`Later`,
  stopped: msg`Klok staat stil`,
  none: msg`Zonder termijn`,
}

export const dueCodeLabels: Record<DueCode, MessageDescriptor> = {
  late: msg`Te laat`,
  at_risk: msg`Bijna te laat`,
  on_time: msg`Op tijd`,
  stopped: msg`Klok staat stil`,
  none: msg`Zonder termijn`,
}

export const sortLabels: Record<Sort, MessageDescriptor> = {
  due: msg`Termijn`,
  received: msg`Nieuwste eerst`,
  status_since: msg`Langst in deze status`,
}
