import { demoPeople } from '../people.ts'
import { html, page } from './html.ts'

const story = html`<ol>
<li><strong>Meld iets.</strong> <a href="/nl/melden">Doe een melding</a> van sluikstort met een foto, en geef een mailadres op, bijvoorbeeld jij@voorbeeld.be.</li>
<li><strong>Lees je mail.</strong> In de <a href="/demo/postbus">postbus</a> ligt de bevestiging. De link erin opent de pagina waarop je volgt.</li>
<li><strong>Registreer.</strong> Meld je aan als Els Verhaeghe. Open de melding in de wachtrij: het systeem stelt Nette Stad voor en zegt waarom.</li>
<li><strong>Voer uit.</strong> Meld je af en weer aan als Nadia Maes van Nette Stad. Neem de melding op, plan ze over een paar dagen, en meld ze behandeld met een tekst en een foto.</li>
<li><strong>Kijk mee.</strong> De pagina van de melder verandert vanzelf mee, en bij elke stap komt er precies één mail bij.</li>
</ol>`

const people = html`<ul class="rows">${demoPeople.map(
  ({ name, does }) =>
    html`<li><strong>${name}</strong><span class="soft">${does}</span><a class="button" href="/balie/aanmelden">Aanmelden</a></li>`,
)}</ul>`

/** `/demo`: who to be and what to try, so that a newcomer sees the product within a minute. */
export const startPage = (): string =>
  page(
    'Demo',
    html`<h1>Meldpunt 1777 om uit te proberen</h1>
<p>Dit is een echte, lopende stad met verzonnen mensen en 400 verzonnen meldingen van de laatste twaalf weken. Alles werkt: de databank, de mails, het aanmelden.</p>
<p class="buttons"><a class="button main" href="/nl/">Naar de site voor burgers</a> <a class="button" href="/balie/">Naar de balie</a> <a class="button" href="/demo/postbus">Naar de postbus</a></p>
<h2>Speel het hele verhaal</h2>${story}
<h2>Wie kan je zijn?</h2>${people}
<h2>Probeer ook</h2><ul>
<li>Vraag de melder iets: zijn pagina begint dan met die vraag, en de klok staat stil.</li>
<li>Geef een melding aan een partner zoals IMOG, en neem ze terug.</li>
<li>Zeg als melder dat het niet opgelost is. Een medewerker kijkt er dan naar.</li>
<li>Open een melding in twee vensters en bewaar in beide: de tweede ziet wat er intussen veranderde.</li>
<li>Bekijk alle <a href="/balie/ui">bouwstenen van de schermen</a>.</li>
</ul>
<p class="soft">Begin opnieuw met <code>pnpm start --fresh</code>.</p>`,
  )
