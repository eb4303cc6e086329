import type { Outputs } from './trpc.ts'

export type Report = Outputs['report']['get']
export type HistoryEntry = Report['timeline'][number]
