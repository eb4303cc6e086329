import { citizens, nameOf } from '../citizens.ts'
import type { Company } from '../oidc/company.ts'
import { oidcPath } from '../oidc/provider.ts'
import { type DemoPerson, demoPeople } from '../people.ts'
import { html, page } from './html.ts'

const story = html`<ol>
<li><strong>Meld iets.</strong> <a href="/nl/melden">Doe een melding</a> van sluikstort met een foto, en geef een mailadres op, bijvoorbeeld jij@voorbeeld.be.</li>
<li><strong>Lees je mail.</strong> In de <a href="/demo/postbus">postbus</a> ligt de bevestiging. De link erin opent de pagina waarop je volgt.</li>
<li><strong>Registreer.</strong> Meld je aan als Els Verhaeghe. Open de melding in de wachtrij: het systeem stelt Nette Stad voor en zegt waarom.</li>
<li><strong>Voer uit.</strong> Meld je af en weer aan als Nadia Maes van Nette Stad. Neem de melding op, plan ze over een paar dagen, en meld ze behandeld met een tekst en een foto.</li>
<li><strong>Kijk mee.</strong> De pagina van de melder verandert vanzelf mee, en bij elke stap komt er precies één mail bij.</li>
</ol>`

const deskStory = html`<ol>
<li><strong>Laat de balie rinkelen.</strong> Meld je aan als Els Verhaeghe en open <a href="/balie/oproep">Oproep</a>. Bel in een tweede tabblad via <a href="/demo/telefoon">de telefoon</a> naar toestel 101 en neem op.</li>
<li><strong>Antwoord meteen.</strong> Typ “recy”, druk Enter, lees voor, en druk Ctrl+Enter. Dat is de hele oproep.</li>
<li><strong>Neem een melding op.</strong> Typ “slui”, kies Sluikstort, vul de straat in: wat daar al gemeld is krijgt een cijfer. De belofte om voor te lezen staat er vanaf het begin.</li>
<li><strong>Stuur de link.</strong> Met Alt+S gaat ze per sms of mail; lees ze bij de <a href="/demo/sms">sms’en</a>.</li>
<li><strong>Schrijf een mail naar 1777.</strong> Doe dat op <a href="/demo/mailen">Mail naar 1777</a>, ook een vreemde. Hij staat meteen in het <a href="/balie/postvak">Postvak</a>: J en K om te bladeren, B om te antwoorden, / voor een tekstblok, ? voor alle toetsen.</li>
</ol>`

const citizenStory = html`<ol>
<li><strong>Meld je aan.</strong> <a href="/aanmelden?terug=/nl/mijn">Meld je aan</a> als Annelies Vercruysse, met eID of itsme. Je ziet al haar meldingen, met vooraan wat nieuw is sinds haar vorige bezoek.</li>
<li><strong>Laat je melding koppelen.</strong> Els Verhaeghe van 1777 neemt een oproep op en vraagt het rijksregisternummer. Jonas Declercq deed dat: meld je aan als Jonas, en zijn oproepen staan er.</li>
<li><strong>Volg het bij de Vlaamse overheid.</strong> Zet als Nadia Maes een stap in een melding van Annelies. Even later staat hij in haar <a href="/demo/burgerprofiel/annelies.vercruysse">Mijn Burgerprofiel</a>.</li>
<li><strong>Laat het daar misgaan.</strong> Zet <a href="/demo/burgerprofiel">Mijn Burgerprofiel</a> uit, zet nog een stap, en zet het weer aan. Elke stap komt alsnog aan, één keer en in volgorde; de pagina van de melding in de balie toont elke poging.</li>
<li><strong>Deel een mailadres.</strong> Geert en Marleen hebben één mailadres en één telefoon. Meld je aan als de ene: je ziet nooit de meldingen van de andere.</li>
</ol>`

const citizenRows = html`<ul class="rows">${citizens.map(
  (citizen) =>
    html`<li><strong>${nameOf(citizen)}</strong><span class="soft">${citizen.does}</span><a class="button" href="/aanmelden?terug=/${citizen.language}/mijn">Aanmelden<span class="unseen"> als ${nameOf(citizen)}</span></a></li>`,
)}</ul>
<p class="soft">Op de volgende bladzijde kies je het middel en wie je bent. Hun rijksregisternummers zijn verzonnen.</p>`

const switchOf = (company: Company, { sub, name }: DemoPerson) =>
  html`<button form="vertrek" name="sub" value="${sub}">${
    company.hasLeft(sub) ? 'Komt terug' : 'Verlaat de stad'
  }<span class="unseen">, ${name}</span></button>`

const signInAs = ({ name }: DemoPerson) =>
  html`<a class="button" href="/balie/aanmelden">Aanmelden<span class="unseen"> als ${name}</span></a>`

const people = (company: Company) =>
  html`<ul class="rows">${demoPeople.map(
    (person) =>
      html`<li><strong>${person.name}</strong><span class="soft">${person.does}</span><span class="buttons">${
        company.hasLeft(person.sub) ? '' : signInAs(person)
      } ${switchOf(company, person)}</span></li>`,
  )}</ul><form id="vertrek" method="post" action="${oidcPath}/vertrek"></form>`

/** `/demo`: who to be and what to try, so that a newcomer sees the product within a minute. */
export const startPage = (company: Company): string =>
  page(
    'Demo',
    html`<h1>Meldpunt 1777 om uit te proberen</h1>
<p>Dit is een echte, lopende stad met verzonnen mensen en 400 verzonnen meldingen van de laatste twaalf weken. Alles werkt: de databank, de mails, het aanmelden.</p>
<p class="buttons"><a class="button main" href="/nl/">Naar de site voor burgers</a> <a class="button" href="/balie/">Naar de balie</a> <a class="button" href="/demo/postbus">Naar de postbus</a> <a class="button" href="/demo/mailen">Mail naar 1777</a> <a class="button" href="/demo/telefoon">Bel naar 1777</a> <a class="button" href="/demo/sms">Naar de sms’en</a> <a class="button" href="/demo/burgerprofiel">Naar Mijn Burgerprofiel</a></p>
<h2>Speel het hele verhaal</h2>${story}
<h2>Speel een dag aan de balie</h2>${deskStory}
<h2>Speel een burger met Mijn Burgerprofiel</h2>${citizenStory}
<h2>Welke burger kan je zijn?</h2>${citizenRows}
<h2 id="medewerkers">Welke medewerker kan je zijn?</h2>${people(company)}
<h2>Probeer ook</h2><ul>
<li>Laat de balie rinkelen op <a href="/demo/telefoon">de telefoon</a>, als bekende, anoniem of uit het buitenland.</li>
<li>Vraag de melder iets: zijn pagina begint dan met die vraag, en de klok staat stil.</li>
<li>Geef een melding aan een partner zoals IMOG, en neem ze terug.</li>
<li>Zeg als melder dat het niet opgelost is. Een medewerker kijkt er dan naar.</li>
<li>Open een melding in twee vensters en bewaar in beide: de tweede ziet wat er intussen veranderde.</li>
<li>Laat iemand de stad verlaten terwijl hij aangemeld is: binnen de minuut is elk venster van hem afgemeld.</li>
<li>Bekijk alle <a href="/balie/ui">bouwstenen van de schermen</a>.</li>
</ul>
<p class="soft">Begin opnieuw met <code>pnpm start --fresh</code>.</p>`,
  )
