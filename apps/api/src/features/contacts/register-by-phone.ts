import { clerkProcedure } from '../../trpc.ts'
import { phoneReportInput } from './phone-report-input.ts'
import type { RegisteredByPhoneView } from './registered-by-phone-view.ts'
import { takeDownReport } from './take-down-report.ts'

/** A caller's report: the contact, the report and, when the clerk is sure, its registration, all or nothing. */
export const registerByPhone = clerkProcedure
  .input(phoneReportInput)
  .mutation(({ ctx, input }): Promise<RegisteredByPhoneView> => takeDownReport(ctx, input))
