import { router } from '../../trpc.ts'
import { addInformation } from './add-information.ts'
import { get } from './get.ts'
import { onChange } from './on-change.ts'
import { rate } from './rate.ts'
import { reply } from './reply.ts'
import { requestReopen } from './request-reopen.ts'
import { setContact } from './set-contact.ts'
import { withdraw } from './withdraw.ts'

export const followRouter = router({
  get,
  onChange,
  reply,
  addInformation,
  withdraw,
  requestReopen,
  rate,
  setContact,
})
