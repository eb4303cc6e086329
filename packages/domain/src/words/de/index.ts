import { field } from './field.ts'
import { label } from './label.ts'
import { nextStep } from './next-step.ts'
import { notice } from './notice.ts'
import { rejection } from './rejection.ts'
import { timeline } from './timeline.ts'

export const de = { ...field, ...label, ...nextStep, ...notice, ...rejection, ...timeline } as const
