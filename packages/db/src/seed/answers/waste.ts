import { exampleHours } from './example-hours.ts'
import type { AnswerSeed } from './shape.ts'

const owner = 'afval'
const park = ['Recyclagepark Kortrijk', 'Oudenaardsesteenweg, 8500 Kortrijk'] as const

export const wasteAnswers: readonly AnswerSeed[] = [
  {
    code: 'recyclagepark-openingsuren',
    question: 'Recyclagepark: wanneer is het open?',
    spoken:
      '{openingsuren} Je hebt je **identiteitskaart** nodig. Kom ten laatste een kwartier voor sluitingstijd.',
    body: 'Aan de ingang leest de zuil je kaart. Wie van de stad is mag binnen; bedrijven gaan naar het park voor bedrijven.',
    synonyms:
      'containerpark open, containerpark, kontainerpark, recyclagepark, recyclagepark uren, recyclage park, stort, milieupark, openingsuren containerpark',
    category: 'opening-hours',
    owner,
    hours: exampleHours(
      ['', '9-17.45', '9-17.45', '12-17.45', '9-17.45', '9-15.45', ''],
      [['2026-12-24', 'kerstavond']],
    ),
    place: park,
    next: [
      ['Kan ik zonder afspraak komen?', 'Ja. Alleen voor asbest maak je eerst een afspraak.'],
      ['Mag ik met een aanhangwagen komen?', 'Ja, tot 2 kubieke meter per bezoek.'],
      ['Ik kan er niet geraken.', 'Grof vuil wordt thuis opgehaald na een aanvraag.'],
    ],
    en: [
      'Recycling park: when is it open?',
      '{openingsuren} You need your **identity card**. Come at least a quarter of an hour before closing time.',
    ],
    fr: [
      'Parc de recyclage : quand est-il ouvert ?',
      '{openingsuren} Il vous faut votre **carte d’identité**. Venez au plus tard un quart d’heure avant la fermeture.',
    ],
    de: [
      'Recyclinghof: wann ist er geöffnet?',
      '{openingsuren} Sie brauchen Ihren **Ausweis**. Kommen Sie spätestens eine Viertelstunde vor Schluss.',
    ],
  },
  {
    code: 'recyclagepark-wat-mag',
    question: 'Recyclagepark: wat mag ik brengen?',
    spoken:
      'Alles wat **te groot of te gevaarlijk** is voor de zak: grof vuil, hout, steenpuin, snoeihout, toestellen, verf en olie. **Geen huisvuil**: dat gaat in de zak.',
    synonyms: 'wat containerpark, steenpuin, snoeihout wegbrengen, verf wegdoen, oude tv, asbest',
    place: park,
    owner,
  },
  {
    code: 'recyclagepark-prijs',
    question: 'Recyclagepark: wat kost het?',
    spoken:
      'Papier, glas, toestellen en textiel zijn **gratis**. Voor grof vuil, hout en steenpuin betaal je **per kilo**. Je betaalt met de kaart.',
    body: 'Voorbeeldbedragen: grof vuil 0,18 euro per kilo, steenpuin 0,05 euro per kilo. De eerste 25 kilo is gratis.',
    synonyms: 'tarief containerpark, betalen recyclagepark, prijs grof vuil',
    place: park,
    owner,
  },
  {
    code: 'ophaalkalender',
    question: 'Wanneer wordt mijn afval opgehaald?',
    spoken:
      'Geef me je **straat**, dan kijk ik het na. Zet je zakken de avond voordien buiten, **na 18 uur**. Je vindt alle dagen ook in de gratis app Recycle!.',
    synonyms:
      'afvalkalender, ophaling huisvuil, vuilniskar, wanneer pmd, wanneer papier, vuilophaling, recycle app',
    owner,
    links: [['Afvalkalender', 'https://www.imog.be']],
    next: [
      [
        'Mijn zak is niet meegenomen.',
        'Haal hem terug binnen als er een sticker op plakt. Is er geen sticker, dan maken we een melding.',
      ],
    ],
    en: [
      'When is my waste collected?',
      'Tell me your **street** and I will look it up. Put your bags out the evening before, **after 6 p.m.** You also find all days in the free app Recycle!.',
    ],
    fr: [
      'Quand mes déchets sont-ils collectés ?',
      'Donnez-moi votre **rue** et je vérifie. Sortez vos sacs la veille, **après 18 heures**. Toutes les dates sont dans l’application gratuite Recycle!.',
    ],
    de: [
      'Wann wird mein Müll abgeholt?',
      'Nennen Sie mir Ihre **Straße**, dann sehe ich nach. Stellen Sie die Säcke am Abend vorher **nach 18 Uhr** hinaus. Alle Tage finden Sie in der kostenlosen App Recycle!.',
    ],
  },
  {
    code: 'afvalzakken-kopen',
    question: 'Waar koop ik vuilniszakken en pmd-zakken?',
    spoken:
      'In de meeste **supermarkten**, aan de kassa. Vraag de zakken van de stad: andere nemen we niet mee.',
    body: 'Voorbeeldbedragen: een rol van tien restafvalzakken van 60 liter kost 20 euro, een rol pmd-zakken 3 euro.',
    synonyms: 'huisvuilzakken, blauwe zak, pmd zakken, restafvalzak prijs, zakken kopen, vuilzak',
    owner,
    en: [
      'Where do I buy bin bags and PMD bags?',
      'In most **supermarkets**, at the till. Ask for the city’s bags: we do not take others.',
    ],
    fr: [
      'Où acheter les sacs-poubelle et les sacs PMC ?',
      'Dans la plupart des **supermarchés**, à la caisse. Demandez les sacs de la ville : nous n’emportons pas les autres.',
    ],
    de: [
      'Wo kaufe ich Müllsäcke und PMD-Säcke?',
      'In den meisten **Supermärkten** an der Kasse. Fragen Sie nach den Säcken der Stadt: andere nehmen wir nicht mit.',
    ],
  },
  {
    code: 'grof-vuil-ophalen',
    question: 'Hoe laat ik grof vuil ophalen?',
    spoken:
      'Ik kan dat nu voor je **aanvragen**. We halen ten hoogste **2 kubieke meter** op, voor je deur. Je zet het pas buiten op de dag zelf.',
    body: 'Prijs: 30 euro per ophaling (voorbeeldbedrag). Toestellen die nog werken haalt de kringwinkel gratis op.',
    synonyms: 'zetel wegdoen, matras, oude kast, grofvuil, meubels ophalen, frigo laten ophalen',
    owner,
  },
  {
    code: 'papier-karton',
    question: 'Hoe zet ik papier en karton buiten?',
    spoken:
      'In een **kartonnen doos** of met een touw errond, de avond voordien na **18 uur**. Geen plastic, en geen pizzadoos met eten in.',
    synonyms: 'papierophaling, karton, dozen buiten zetten, oud papier',
    owner,
  },
  {
    code: 'gft-container',
    question: 'Hoe vraag ik een gft-container aan?',
    spoken: 'Zeg me je **adres** en welke grootte je wil: 40 of 120 liter. We leveren binnen **twee weken**.',
    synonyms: 'groene container, groenbak, composteren, tuinafval, keukenafval, compostvat',
    owner,
  },
  {
    code: 'glasbol',
    question: 'Waar vind ik een glasbol?',
    spoken:
      'Zeg me je straat, dan zoek ik de **dichtste**. Je mag er glas brengen tussen **7 en 22 uur**. Zet niets naast de bol: dat is sluikstort.',
    synonyms: 'glascontainer, flessen wegbrengen, glasbak, bokalen',
    owner,
  },
  {
    code: 'textiel-kringwinkel',
    question: 'Waar kan ik oude kleren of meubels kwijt?',
    spoken:
      'Kleren gaan in een gesloten zak in de **kledingcontainer**. Meubels die nog goed zijn haalt de **kringwinkel** gratis op.',
    synonyms: 'kledingcontainer, kringloopwinkel, tweedehands, kleding doneren, spullen weggeven',
    owner,
  },
  {
    code: 'sluikstort-kosten',
    question: 'Wat riskeer ik als ik afval achterlaat?',
    spoken:
      'Sluikstorten kost tot **500 euro boete**, en je betaalt ook het opruimen. Zag je iemand sluikstorten? Ik maak er een melding van.',
    synonyms: 'boete sluikstort, gas-boete afval, afval gedumpt, sigarettenpeuk boete',
    category: 'fly-tipping',
    owner: 'handhaving',
  },
]
