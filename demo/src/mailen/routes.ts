import express, { type Router } from 'express'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { renderPhoto } from '../city/photos.ts'
import type { ImapStandIn } from '../imap/start-imap.ts'
import type { DemoMail, PostBox } from '../postbox/post-box.ts'
import { mailenPage } from './mailen-page.ts'
import { bounceBytes, mailAddress, samples } from './sample-mails.ts'

const written = z.object({
  from: z.string().min(3).max(300),
  subject: z.string().max(300).default(''),
  text: z.string().max(100_000).default(''),
  answers: z.string().default(''),
  photo: z.string().optional(),
})
type Written = z.infer<typeof written>

const offered = 25

/** Mails of the city that somebody can answer, newest first. */
const answerable = (box: PostBox): readonly DemoMail[] =>
  box
    .mails()
    .filter(({ headers }) => headers['reply-to'] !== undefined)
    .toReversed()
    .slice(0, offered)

const quoted = ({ text }: DemoMail): string =>
  `\n\nOp ${new Date().toLocaleString('nl-BE')} schreef 1777 <${mailAddress}>:\n${text.replace(/^/gm, '> ')}`

/** What a mail program adds to an answer. */
const answering = (mail: DemoMail | undefined, { subject, text }: Written) => ({
  to: mail?.headers['reply-to'] ?? mailAddress,
  subject: subject || (mail ? `Re: ${mail.subject}` : ''),
  text: mail ? `${text}${quoted(mail)}` : text,
  ...(mail && { inReplyTo: mail.messageId, references: mail.messageId }),
})

const photoOf = async () => ({ filename: 'foto.webp', content: (await renderPhoto('tegel')).photo })

type Parts = { postBox: PostBox; imap: ImapStandIn }

/** Writing to the city as a citizen: real SMTP to the demo's mail server. */
export const mailenRoutes = ({ postBox, imap }: Parts): Router => {
  const router = express.Router()
  const transport = createTransport({ host: '127.0.0.1', port: postBox.port, secure: false })
  const sendRaw = (raw: Buffer) =>
    transport.sendMail({ envelope: { from: 'jij@voorbeeld.be', to: [mailAddress] }, raw })

  router.get('/', (request, response) => {
    response.send(mailenPage({ imap, mails: answerable(postBox), sent: request.query.verstuurd === '1' }))
  })
  router.post('/', express.urlencoded({ extended: false, limit: '300kb' }), async (request, response) => {
    const parsed = written.safeParse(request.body)
    if (!parsed.success) return void response.redirect(303, '/demo/mailen')
    const { from, answers, photo } = parsed.data
    const mail = answerable(postBox).find(({ id }) => String(id) === answers)
    const attachments = photo === undefined ? [] : [await photoOf()]
    await transport.sendMail({ from, attachments, ...answering(mail, parsed.data) })
    response.redirect(303, '/demo/mailen?verstuurd=1')
  })
  router.post('/onbestelbaar', async (_request, response) => {
    const [mail] = answerable(postBox)
    if (mail) await sendRaw(bounceBytes({ messageId: mail.messageId, to: mail.to }))
    response.redirect(303, mail ? '/demo/mailen?verstuurd=1' : '/demo/mailen')
  })
  router.post('/:code', async (request, response) => {
    const sample = samples.find(({ code }) => code === request.params.code)
    if (sample) await sendRaw(sample.bytes())
    response.redirect(303, sample ? '/demo/mailen?verstuurd=1' : '/demo/mailen')
  })
  return router
}
