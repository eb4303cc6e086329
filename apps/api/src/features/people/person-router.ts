import { router } from '../../trpc.ts'
import { addReport } from './add-report.ts'
import { askErasure } from './ask-erasure.ts'
import { changeEmail } from './change-email.ts'
import { confirmEmail } from './confirm-email.ts'
import { disown } from './disown.ts'
import { inbox } from './inbox.ts'
import { kept } from './kept.ts'
import { markRead } from './mark-read.ts'
import { myReports } from './my-reports.ts'
import { preferences } from './preferences.ts'
import { savePreferences } from './save-preferences.ts'
import { session } from './session.ts'

export const personRouter = router({
  session,
  myReports,
  inbox,
  markRead,
  preferences,
  savePreferences,
  changeEmail,
  confirmEmail,
  addReport,
  disown,
  kept,
  askErasure,
})
