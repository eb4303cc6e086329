import { useQuery } from '@tanstack/react-query'
import type { Report } from '../../lib/report.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'

export type ReportMail = Outputs['mail']['ofReport'][number]

/** The mails that a report came from or that joined it; none for who may not read them. */
export function useMails({ id, personalHidden }: Report): readonly ReportMail[] {
  const asked = trpc.mail.ofReport.queryOptions({ reportId: id }, { enabled: !personalHidden })
  return useQuery(asked).data ?? []
}
