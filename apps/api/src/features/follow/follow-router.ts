import { router } from '../../trpc.ts'
import { addInformation } from './add-information.ts'
import { askCode } from './ask-code.ts'
import { get } from './get.ts'
import { onChange } from './on-change.ts'
import { rate } from './rate.ts'
import { reply } from './reply.ts'
import { requestReopen } from './request-reopen.ts'
import { setContact } from './set-contact.ts'
import { useCode } from './use-code.ts'
import { withdraw } from './withdraw.ts'

export const followRouter = router({
  get,
  askCode,
  useCode,
  onChange,
  reply,
  addInformation,
  withdraw,
  requestReopen,
  rate,
  setContact,
})
