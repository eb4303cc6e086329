import { exampleHours } from './example-hours.ts'
import type { AnswerSeed } from './shape.ts'

const yearEnd = [
  ['2026-12-24', 'kerstavond'],
  ['2026-12-31', 'oudejaarsavond'],
] as const

const townHall = ['Stadhuis van Kortrijk', 'Grote Markt 54, 8500 Kortrijk'] as const

export const deskAnswers: readonly AnswerSeed[] = [
  {
    code: 'openingsuren-stadhuis',
    question: 'Wanneer is het stadhuis open?',
    spoken: '{openingsuren} Voor de meeste dingen maak je eerst een **afspraak**.',
    body: 'Zonder afspraak kan je terecht voor een vraag aan het onthaal, een attest of het ophalen van een kaart of pas.\n\nOp woensdag zijn we ook in de namiddag open.',
    synonyms:
      'openingsuren stadhuis, balie open, hoe laat open, vandaag open, zijn jullie open, loket, gemeentehuis, sluitingsdag, stadhuis zaterdag',
    category: 'opening-hours',
    hours: exampleHours(['9-12', '9-12', '9-12, 14-17', '9-12', '9-12', '', ''], yearEnd),
    place: townHall,
    next: [
      [
        'Kan ik zonder afspraak komen?',
        'Ja, voor een korte vraag aan het onthaal. Voor al de rest maak je een afspraak.',
      ],
      [
        'Zijn jullie ook in de namiddag open?',
        'Op woensdag wel, van 14 tot 17 uur. De andere dagen alleen in de voormiddag.',
      ],
    ],
    en: ['When is the town hall open?', '{openingsuren} For most things you make an **appointment** first.'],
    fr: [
      'Quand l’hôtel de ville est-il ouvert ?',
      '{openingsuren} Pour la plupart des démarches, prenez d’abord **rendez-vous**.',
    ],
    de: [
      'Wann ist das Rathaus geöffnet?',
      '{openingsuren} Für das meiste vereinbaren Sie vorher einen **Termin**.',
    ],
  },
  {
    code: 'afspraak-stadhuis',
    question: 'Hoe maak ik een afspraak in het stadhuis?',
    spoken:
      'Dat kan **online** op de website van de stad, of ik maak ze nu voor je. Zeg me waarvoor je komt en welke dag je past.',
    body: 'Breng je identiteitskaart mee. Kom vijf minuten voor je uur en meld je aan bij de zuil in de inkomhal.',
    synonyms: 'afspraak maken, online afspraak, reserveren balie, tijdslot',
    category: 'appointment',
    place: townHall,
    links: [['Afspraak maken op de website van de stad', 'https://www.kortrijk.be']],
    next: [['Hoe lang moet ik wachten op een afspraak?', 'Meestal kan je binnen een week terecht.']],
    en: [
      'How do I make an appointment at the town hall?',
      'You can do it **online** on the city’s website, or I can make one for you now. Tell me what it is for and which day suits you.',
    ],
    fr: [
      'Comment prendre rendez-vous à l’hôtel de ville ?',
      'C’est possible **en ligne** sur le site de la ville, ou je le prends maintenant pour vous. Dites-moi pour quoi et quel jour vous convient.',
    ],
    de: [
      'Wie vereinbare ich einen Termin im Rathaus?',
      'Das geht **online** auf der Website der Stadt, oder ich mache ihn jetzt für Sie. Sagen Sie mir wofür und welcher Tag Ihnen passt.',
    ],
  },
  {
    code: 'afspraak-verzetten',
    question: 'Hoe verzet of annuleer ik mijn afspraak?',
    spoken:
      'Gebruik de **link in je bevestigingsmail**. Heb je geen mail gekregen? Geef me je naam en de dag, dan verzet ik ze voor je.',
    synonyms: 'afspraak annuleren, afspraak afzeggen, afspraak verplaatsen, ander uur',
    category: 'appointment',
  },
  {
    code: 'bereikbaarheid-1777',
    question: 'Wanneer kan ik 1777 bellen?',
    spoken:
      '{openingsuren} Buiten die uren kan je een melding maken op onze **website**. We lezen ze de volgende werkdag.',
    body: 'Bellen naar 1777 is gratis. Is iemand in gevaar? Bel 112. Heb je nu politie nodig? Bel 101.',
    synonyms: 'telefoonnummer stad, 1777 bellen, bereikbaar, infolijn, nummer gemeente',
    category: 'opening-hours',
    hours: exampleHours(['9-17', '9-17', '9-17', '9-17', '9-17', '', ''], yearEnd),
    en: [
      'When can I call 1777?',
      '{openingsuren} Outside these hours you can make a report on our **website**. We read it the next working day.',
    ],
    fr: [
      'Quand puis-je appeler le 1777 ?',
      '{openingsuren} En dehors de ces heures, faites un signalement sur notre **site**. Nous le lisons le jour ouvrable suivant.',
    ],
    de: [
      'Wann kann ich 1777 anrufen?',
      '{openingsuren} Außerhalb dieser Zeiten können Sie auf unserer **Website** melden. Wir lesen es am nächsten Werktag.',
    ],
  },
  {
    code: 'klacht-indienen',
    question: 'Hoe dien ik een klacht in over de stad?',
    spoken:
      'Een klacht over hoe we je geholpen hebben gaat naar de **Ombudsdienst**. Je krijgt binnen tien werkdagen een ontvangstbericht, en een antwoord binnen 45 dagen.',
    body: 'De Ombudsdienst werkt los van de diensten. Je klacht wordt alleen door de Ombudsdienst gelezen. Gaat het over iets op straat dat kapot is, maak dan een gewone melding: dat gaat sneller.',
    synonyms: 'klacht over dienst, ombudsman, ontevreden, onvriendelijk, klachtenformulier',
    category: 'complaint',
    owner: 'ombudsdienst',
    en: [
      'How do I complain about the city?',
      'A complaint about how we helped you goes to the **ombudsman**. You get a receipt within ten working days, and an answer within 45 days.',
    ],
    fr: [
      'Comment introduire une plainte contre la ville ?',
      'Une plainte sur notre accueil est traitée par le **service de médiation**. Vous recevez un accusé de réception dans les dix jours ouvrables et une réponse dans les 45 jours.',
    ],
    de: [
      'Wie reiche ich eine Beschwerde über die Stadt ein?',
      'Eine Beschwerde über unseren Dienst geht an die **Ombudsstelle**. Sie erhalten binnen zehn Werktagen eine Bestätigung und binnen 45 Tagen eine Antwort.',
    ],
  },
  {
    code: 'melding-volgen',
    question: 'Hoe volg ik mijn melding?',
    spoken:
      'Met de **link in je mail of sms**. Ben je die kwijt? Met het nummer van je melding sturen we een nieuwe code.',
    body: 'Je ziet wie ermee bezig is, wat er al gebeurd is en wat je nog mag verwachten. Aangemeld met Mijn Burgerprofiel zie je al je meldingen samen.',
    synonyms: 'stand van zaken melding, wat is er met mijn melding, referentie, meldingsnummer kwijt',
    next: [
      [
        'Ik heb geen mailadres opgegeven.',
        'Geef me het nummer van je melding, dan lees ik voor hoever het staat.',
      ],
    ],
  },
  {
    code: 'juridisch-advies',
    question: 'Waar krijg ik gratis juridisch advies?',
    spoken:
      'Bij het **justitiehuis**, of op een **zitdag** van de advocaten. Een eerste gesprek is gratis en duurt ongeveer een kwartier.',
    body: 'Maak een afspraak en breng alle brieven mee die over je vraag gaan.',
    synonyms: 'advocaat gratis, pro deo, rechtshulp, juridische hulp, eerstelijnsbijstand',
  },
  {
    code: 'wifi-en-computers',
    question: 'Waar kan ik gratis internet of een computer gebruiken?',
    spoken: 'In de **bibliotheek** en in de digipunten. Er is altijd iemand die je helpt.',
    body: 'Je hoeft niet ingeschreven te zijn. Breng je eID en je pincode mee als je iets van de overheid wil regelen.',
    synonyms: 'digipunt, computerhulp, wifi, internet, itsme installeren, hulp met computer',
  },
]
