import { measureTextMessage, showPhone } from '@meldpunt/domain'
import express, { type Router } from 'express'
import { html, page } from '../pages/html.ts'
import type { DemoSms, SmsBox } from './sms-box.ts'

const moment = new Intl.DateTimeFormat('nl-BE', {
  ...{ dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Brussels' },
})

const link = /https?:\/\/\S+/

/** The text with its link to be followed. */
const textOf = ({ text }: DemoSms) => {
  const [url] = link.exec(text) ?? []
  return url ? html`${text.replace(url, '')}<a href="${url}">${url}</a>` : html`${text}`
}

const row = (sms: DemoSms) => {
  const { parts, encoding } = measureTextMessage(sms.text)
  return html`<li><strong>${showPhone(sms.to)}</strong><span>${textOf(sms)}</span><span class="soft">${moment.format(sms.at)}, van ${sms.from}, ${parts} sms${encoding === 'unicode' ? ' (unicode)' : ''}</span></li>`
}

const empty = html`<p class="empty">Nog geen sms. Neem in de balie een melding op van iemand die met sms op de hoogte wil blijven, of stuur een beller de link.</p>`

/** Every text message of the demo, newest first: it went over a real gateway protocol, but to no telephone. */
export const smsRoutes = (box: SmsBox): Router => {
  const router = express.Router()
  const newest = (to: unknown) =>
    box
      .messages()
      .filter((sms) => typeof to !== 'string' || sms.to.includes(to))
      .toReversed()
  router.get('/', (request, response) => {
    const messages = newest(request.query.to)
    const list = messages.length === 0 ? empty : html`<ul class="rows">${messages.map(row)}</ul>`
    response.send(
      page(
        'Sms',
        html`<h1>Sms'en</h1><p>Alle sms'en die de demo verstuurt. ’s Nachts, van 21 tot 8 uur, wachten berichten over een melding tot de ochtend; wat een beller zelf vraagt, vertrekt meteen.</p>${list}`,
      ),
    )
  })
  router.get('/berichten.json', (request, response) => void response.json(newest(request.query.to)))
  return router
}
