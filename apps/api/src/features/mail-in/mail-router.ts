import { router } from '../../trpc.ts'
import { get } from './get.ts'
import { ofReport } from './of-report.ts'
import { settle } from './settle.ts'

/** Mails that came in, for the desk. */
export const mailRouter = router({ get, ofReport, settle })
