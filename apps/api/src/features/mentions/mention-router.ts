import { router } from '../../trpc.ts'
import { list, markRead } from './list.ts'
import { lookup } from './lookup.ts'

export const mentionRouter = router({ list, markRead })
export const membersRouter = router({ lookup })
