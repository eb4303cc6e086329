import { html, type Markup } from '../../pages/html.ts'
import type { Fault, Faults } from '../faults.ts'

const choices: readonly { kind: Fault['kind']; label: string }[] = [
  { kind: 'none', label: 'Alles werkt' },
  { kind: 'too_many', label: 'Te druk: antwoordt 429 en zegt wanneer het weer kan' },
  { kind: 'error', label: 'Stuk: antwoordt 500' },
  { kind: 'slow', label: 'Traag: antwoordt na 15 seconden' },
  { kind: 'lost', label: 'Neemt aan, maar het antwoord gaat verloren' },
  { kind: 'refuse', label: 'Neemt aan, en weigert het dossier later' },
  { kind: 'off', label: 'Uit: neemt geen verbinding aan' },
]

/** By which a visitor of the demo lets the other side fail, and mends it again. */
export const faultForm = (faults: Faults): Markup => {
  const { kind: current, times } = faults.current()
  return html`<form method="post" action="/demo/burgerprofiel/storing"><fieldset class="choices"><legend>Hoe gaat het daar?</legend>${choices.map(
    ({ kind, label }) =>
      html`<label><input type="radio" name="kind" value="${kind}"${kind === current ? html` checked` : html``}> ${label}</label>`,
  )}</fieldset>
<p class="buttons"><label>Hoe vaak? <input name="times" inputmode="numeric" pattern="[0-9]*" size="4" value="${times ?? ''}"> <span class="soft">(leeg: tot je het weer goed zet)</span></label> <button class="main">Zo zetten</button></p></form>
<p class="soft">${current === 'none' ? '' : `De storing trof ${faults.met()} keer een verzoek. `}De stad probeert vanzelf opnieuw; kijk op de pagina van de melding in de balie bij de berichten.</p>`
}
