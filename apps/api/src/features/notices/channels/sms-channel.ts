import { afterQuietHours, toTextMessage } from '@meldpunt/domain'
import type { SmsGateway } from '../../../adapters/sms/create-sms-gateway.ts'
import type { ChannelAdapter } from '../channel.ts'
import { noticeLink } from '../notice-link.ts'
import { type ReadDeps, readToSay } from '../read-to-say.ts'

type SmsDeps = ReadDeps & { gateway: SmsGateway }

/** Text messages: what a mail says in its first line, with the same link, and never in the quiet hours. */
export const smsChannel = ({ gateway, ...deps }: SmsDeps): ChannelAdapter => ({
  notBefore: (now) => afterQuietHours(now, gateway.quietHours),
  prepare: async (notice) => {
    const found = await readToSay(deps, notice)
    if (!found.ok) return found
    const { words, address, loaded } = found.read
    const link = await noticeLink(deps, notice, loaded)
    const { text, parts } = toTextMessage({ sender: gateway.signedBy, sentence: words.short, link })
    const send = async () => {
      const id = `${notice.id}.${notice.resends}`
      await gateway.send({ id, to: address, text })
      return { detail: `${parts} × sms`, messageId: id }
    }
    return { ok: true, send }
  },
})
