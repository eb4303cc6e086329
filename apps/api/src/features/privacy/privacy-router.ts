import { router } from '../../trpc.ts'
import { accessLog } from './access-log.ts'
import { carryOutErasure } from './carry-out-erasure.ts'
import { erasureRequests } from './erasure-requests.ts'

/** Who looked at whose data, and what citizens ask about theirs. */
export const privacyRouter = router({ accessLog, erasureRequests, carryOutErasure })
