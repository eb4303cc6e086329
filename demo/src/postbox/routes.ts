import express, { type Response, type Router } from 'express'
import { html, none, page } from '../pages/html.ts'
import type { DemoMail, PostBox } from './post-box.ts'

const moment = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
})
const at = (mail: DemoMail) => moment.format(mail.receivedAt)

const row = (mail: DemoMail) =>
  html`<li><span class="soft">${mail.to}</span><a href="/demo/postbus/${mail.id}"><strong>${mail.subject}</strong></a><span class="soft">${at(mail)}</span></li>`

const list = (mails: readonly DemoMail[], to: string) => html`<h1>Postbus</h1>
<p>Alle mails die de demo verstuurt, komen hier aan. Ze gaan over een echte mailverbinding, maar nooit de deur uit.</p>
${to ? html`<p>Je ziet alleen mails aan <strong>${to}</strong>. <a href="/demo/postbus">Toon alles</a></p>` : none}
${mails.length === 0 ? html`<p class="empty">Nog geen mail. <a href="/nl/melden">Doe een melding</a> met een mailadres, bijvoorbeeld jij@voorbeeld.be.</p>` : html`<ul class="rows">${mails.map(row)}</ul>`}`

const one = (
  mail: DemoMail,
) => html`<p><a href="/demo/postbus">Terug naar de postbus</a></p><h1>${mail.subject}</h1>
<dl><dt>Van</dt><dd>${mail.from}</dd><dt>Aan</dt><dd>${mail.to}</dd><dt>Ontvangen</dt><dd>${at(mail)}</dd></dl>
<iframe title="De mail zoals de melder hem ziet" src="/demo/postbus/${mail.id}/html" sandbox="allow-top-navigation-by-user-activation allow-popups"></iframe>
<h2>Als gewone tekst</h2><pre>${mail.text}</pre>
<h2>Koppen</h2><dl>${Object.entries(mail.headers).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`

const notFound = html`<h1>Deze mail is er niet</h1><p><a href="/demo/postbus">Terug naar de postbus</a></p>`

/** The mail itself stands in a frame without scripts; its links open in the whole window. */
const sendFrame = (response: Response, mail: DemoMail) => {
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'",
  )
  response.send(`<base target="_top">${mail.html}`)
}

export const postBoxRoutes = (box: PostBox): Router => {
  const router = express.Router()
  const find = (id: unknown) => box.mails().find((mail) => String(mail.id) === id)
  const to = (query: unknown) => (typeof query === 'string' ? query : '')
  const matching = (address: string) =>
    box
      .mails()
      .filter((mail) => mail.to.includes(address))
      .toReversed()

  router.get('/', (request, response) => {
    const address = to(request.query.to)
    response.send(page('Postbus', list(matching(address), address)))
  })
  router.get('/mails.json', (request, response) => void response.json(matching(to(request.query.to))))
  router.get('/:id', (request, response) => {
    const mail = find(request.params.id)
    response
      .status(mail ? 200 : 404)
      .send(page(mail?.subject ?? 'Niet gevonden', mail ? one(mail) : notFound))
  })
  router.get('/:id/html', (request, response) => {
    const mail = find(request.params.id)
    if (!mail) return void response.status(404).send(page('Niet gevonden', notFound))
    sendFrame(response, mail)
  })
  return router
}
