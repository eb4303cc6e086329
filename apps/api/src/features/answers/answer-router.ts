import { router } from '../../trpc.ts'
import { list, misses, versions } from './edit-lists.ts'
import { flag, retire, review, settleFlag, settleMiss } from './mark-answer.ts'
import { get, incidents, read, search } from './read-answers.ts'
import { save } from './save-answer.ts'
import { send } from './send-answer.ts'

/** What the desk answers at once: for everybody to search, for the desk to read aloud, for its editors to keep. */
export const answerRouter = router({
  ...{ search, get, read, incidents },
  ...{ list, versions, misses, save, retire, review, flag, settleFlag, settleMiss, send },
})
