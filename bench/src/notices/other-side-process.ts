import { startBurgerprofiel } from '@meldpunt/demo/burgerprofiel'
import { startMailSink } from '@meldpunt/demo/mail-sink'

/** The mail server and Mijn Burgerprofiel, as far from the product as they are in life: in a process of their own. */
const clients = JSON.parse(process.argv[2] ?? '[]')
const [mail, there] = await Promise.all([startMailSink(), startBurgerprofiel({ clients })])
const { tokenUrl, audience, dossierUrl, notificationUrl } = there
process.send?.({ tokenUrl, audience, dossierUrl, notificationUrl, smtpPort: mail.port })

/** Asked for what was taken, it says all of it. */
process.on('message', () => {
  const received = there.state().received.map(({ key, at, repeats }) => ({ key, at, repeats }))
  process.send?.([
    ...received,
    ...mail.taken().map(({ messageId, receivedAt }) => ({ key: messageId, at: receivedAt, repeats: 0 })),
  ])
})
