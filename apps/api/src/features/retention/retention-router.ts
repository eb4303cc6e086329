import { router } from '../../trpc.ts'
import { overview } from './overview.ts'
import { saveTerm } from './save-term.ts'

/** How long what is kept. */
export const retentionRouter = router({ overview, saveTerm })
