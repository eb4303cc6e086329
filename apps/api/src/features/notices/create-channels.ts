import { createBurgerprofiel } from '../../adapters/burgerprofiel/create-burgerprofiel.ts'
import type { SendLetter } from '../../adapters/mail-out/letter.ts'
import type { SmsGateway } from '../../adapters/sms/create-sms-gateway.ts'
import type { CoreDeps } from '../../context.ts'
import type { ApiDeps } from '../../deps.ts'
import type { Channels } from './channel.ts'
import { dossierChannel } from './channels/dossier-channel.ts'
import { inboxChannel } from './channels/inbox-channel.ts'
import { mailChannel } from './channels/mail-channel.ts'
import { messageChannel } from './channels/message-channel.ts'
import { smsChannel } from './channels/sms-channel.ts'

type Around = { core: CoreDeps; send: SendLetter; gateway: SmsGateway | null }

function burgerprofielChannels({ burgerprofiel: config, clock }: ApiDeps, core: CoreDeps): Channels {
  const { nationalNumbers } = core
  if (config === null || nationalNumbers === null) return {}
  const deps = { ...core, nationalNumbers, there: createBurgerprofiel(config, clock) }
  return { dossier: dossierChannel(deps), mijn_burgerprofiel: messageChannel(deps) }
}

/** Every channel that this city can tell people on. */
export const createChannels = (deps: ApiDeps, { core, send, gateway }: Around): Channels => ({
  mail: mailChannel({ ...core, city: deps.city, from: deps.smtp.from }, send),
  inbox: inboxChannel,
  ...(gateway && { sms: smsChannel({ ...core, gateway }) }),
  ...burgerprofielChannels(deps, core),
})
