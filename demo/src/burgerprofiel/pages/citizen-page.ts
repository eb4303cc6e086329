import { type Citizen, nameOf } from '../../citizens.ts'
import { html, type Markup, none } from '../../pages/html.ts'
import type { ShownDossier, State } from '../received.ts'
import { momentOf } from './moment.ts'
import { dossiersOf, notificationsOf } from './of-citizen.ts'

const dossierItem = ({ dossier }: ShownDossier): Markup => {
  const { Naam, Identificatie, Status, DossierBeheerder, WijzigingsDatum } = dossier
  const { ActieNodig, Actie } = Status.Actie
  return html`<li class="dossier"><h3>${Naam}</h3>
<p><strong>${Status.Detail1}</strong> <span class="soft">${Status.VlaamsFase}</span></p>
${ActieNodig ? html`<p class="action">Actie nodig: ${Actie ?? ''}</p>` : none}
<p class="soft">Dossier ${Identificatie.DossierNummer}, bij ${DossierBeheerder.Dienst} van ${DossierBeheerder.Naam}. Laatst gewijzigd op ${momentOf(WijzigingsDatum)}.</p></li>`
}

const notificationItem = ({ body }: State['notifications'][number]): Markup =>
  html`<li><span class="soft">${momentOf(body.DatumNotificatie)}</span><span>Dossier ${body.DossierNummer}: <strong>${body.StatusDetail1}</strong></span><a class="button" href="${body.DocumentLinkUri}">Naar de melding<span class="unseen"> ${body.DossierNummer}</span></a></li>`

/** What a citizen sees in Mijn Burgerprofiel of what the city sent. */
export const citizenPage = (state: State, citizen: Citizen): Markup => {
  const dossiers = dossiersOf(state, citizen.nationalNumber)
  const notifications = notificationsOf(state, citizen.nationalNumber)
  return html`<p><a href="/demo/burgerprofiel">Terug naar Mijn Burgerprofiel</a></p>
<h1>Mijn Burgerprofiel van ${nameOf(citizen)}</h1>
<p><a class="button main" href="/demo/burgerprofiel/${citizen.sub}/melden">Melding doen</a></p>
<h2>Mijn dossiers</h2>${dossiers.length === 0 ? html`<p class="empty">Geen dossiers.</p>` : html`<ul class="dossiers">${dossiers.map(dossierItem)}</ul>`}
<h2>Mijn berichten</h2>${notifications.length === 0 ? html`<p class="empty">Geen berichten.</p>` : html`<ul class="rows">${notifications.map(notificationItem)}</ul>`}`
}
