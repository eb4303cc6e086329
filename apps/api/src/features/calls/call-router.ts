import { router } from '../../trpc.ts'
import { current } from './current.ts'
import { finish } from './finish.ts'
import { followFor } from './follow-for.ts'
import { linkCaller } from './link-caller.ts'
import { saveDraft } from './save-draft.ts'
import { setLine } from './set-line.ts'
import { start } from './start.ts'
import { park, resume, take } from './take.ts'

export const callRouter = router({
  ...{ current, start, take, park, resume, saveDraft, setLine, linkCaller, finish, followFor },
})
