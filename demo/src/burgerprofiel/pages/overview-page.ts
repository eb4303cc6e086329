import { citizens, nameOf } from '../../citizens.ts'
import { html, type Markup } from '../../pages/html.ts'
import type { Received, State } from '../received.ts'
import type { Burgerprofiel } from '../start-burgerprofiel.ts'
import { faultForm } from './fault-form.ts'
import { momentOf } from './moment.ts'
import { dossiersOf, notificationsOf } from './of-citizen.ts'

const times = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const rows = (state: State) =>
  citizens.map((citizen) => {
    const dossiers = times(dossiersOf(state, citizen.nationalNumber).length, 'dossier', 'dossiers')
    const told = times(notificationsOf(state, citizen.nationalNumber).length, 'bericht', 'berichten')
    return html`<li><strong>${nameOf(citizen)}</strong><span class="soft">${dossiers}, ${told}</span><a class="button" href="/demo/burgerprofiel/${citizen.sub}">Bekijk<span class="unseen"> als ${nameOf(citizen)}</span></a></li>`
  })

const words: Readonly<Record<Received['kind'], string>> = {
  dossier: 'Dossierstatus',
  notification: 'Bericht',
  deleted: 'Dossier weg',
}

const statusOf = (received: Received): string => {
  if (received.kind === 'deleted') return ''
  return received.kind === 'dossier' ? received.body.Status.Detail1 : received.body.StatusDetail1
}

const outcome = ({ repeats, result }: Received): string =>
  [
    ...(result && result.errors.length > 0
      ? [`geweigerd: ${result.errors.map(({ Reden }) => Reden).join(', ')}`]
      : []),
    ...(repeats > 0 ? [`kwam ${repeats + 1} keer, telt één keer`] : []),
  ].join('; ')

const log = (state: State): Markup => {
  const newest = state.received.slice(-20).toReversed()
  if (newest.length === 0) return html`<p class="empty">Er kwam nog niets aan.</p>`
  return html`<div class="wide" role="region" aria-label="Wat er aankwam" tabindex="0"><table><thead><tr><th scope="col">Wanneer</th><th scope="col">Wat</th><th scope="col">Melding</th><th scope="col">Status</th><th scope="col">Bijzonder</th></tr></thead><tbody>${newest.map(
    (received) =>
      html`<tr><td>${momentOf(received.at)}</td><td>${words[received.kind]}</td><td>${received.dossierNumber}</td><td>${statusOf(received)}</td><td>${outcome(received)}</td></tr>`,
  )}</tbody></table></div>`
}

/** `/demo/burgerprofiel`: whose view to look at, what came in, and what to let go wrong. */
export const overviewPage = (there: Burgerprofiel): Markup => {
  const state = there.state()
  return html`<h1>Mijn Burgerprofiel</h1>
<p>Zo komt het er bij de Vlaamse overheid uit te zien. De stad stuurt elke stap van een gekoppelde melding hierheen, over een echte verbinding: een dossierstatus en een bericht.</p>
<h2>Kijk mee met een burger</h2><ul class="rows">${rows(state)}</ul>
<h2>Laat iets misgaan</h2>${faultForm(there.faults)}
<h2>Wat er aankwam</h2>${log(state)}`
}
