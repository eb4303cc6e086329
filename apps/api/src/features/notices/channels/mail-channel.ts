import type { SendLetter } from '../../../adapters/mail-out/letter.ts'
import type { ChannelAdapter } from '../channel.ts'
import { type ComposeDeps, composeNotice } from '../compose-notice.ts'

export const mailChannel = (deps: ComposeDeps, sendLetter: SendLetter): ChannelAdapter => ({
  prepare: async (notice) => {
    const composed = await composeNotice(deps, notice)
    if (!composed.ok) return composed
    const { letter } = composed
    const send = async () => {
      const { detail } = await sendLetter(letter)
      return { detail, messageId: letter.messageId }
    }
    return { ok: true, send }
  },
})
