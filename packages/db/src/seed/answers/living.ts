import { exampleHours } from './example-hours.ts'
import type { AnswerSeed } from './shape.ts'

export const livingAnswers: readonly AnswerSeed[] = [
  {
    code: 'bibliotheek-openingsuren',
    question: 'Bibliotheek: wanneer is ze open?',
    spoken: '{openingsuren} Boeken terugbrengen kan **altijd**, in de schuif aan de deur.',
    synonyms: 'bib open, openingsuren bibliotheek, boeken terugbrengen, bib uren',
    category: 'opening-hours',
    hours: exampleHours(['13-19', '10-19', '10-19', '10-19', '10-19', '10-16', '10-13']),
    place: ['Bibliotheek van Kortrijk', 'Leiestraat 30, 8500 Kortrijk'],
    next: [['Wat kost een lidkaart?', 'Lid worden is gratis. Voor te laat brengen betaal je.']],
    en: [
      'Library: when is it open?',
      '{openingsuren} You can bring books back at **any time**, in the slot by the door.',
    ],
    fr: [
      'Bibliothèque : quand est-elle ouverte ?',
      '{openingsuren} Vous pouvez rendre les livres à **tout moment**, dans la fente près de la porte.',
    ],
    de: [
      'Bibliothek: wann ist sie geöffnet?',
      '{openingsuren} Bücher zurückgeben können Sie **jederzeit**, im Schlitz an der Tür.',
    ],
  },
  {
    code: 'zwembad-openingsuren',
    question: 'Zwembad: wanneer is het open?',
    spoken:
      '{openingsuren} Je kan zwemmen tot **een half uur** voor sluitingstijd. In schoolweken zijn er soms minder banen vrij.',
    synonyms: 'zwemmen, zwembad uren, banen zwemmen, zwemles, zwemuren',
    category: 'opening-hours',
    hours: exampleHours(['7-9, 12-21', '12-21', '7-9, 12-21', '12-21', '7-9, 12-21', '9-18', '9-13']),
    place: ['Zwembad Kortrijk Weide', 'Nelson Mandelaplein 20, 8500 Kortrijk'],
    en: [
      'Swimming pool: when is it open?',
      '{openingsuren} You can swim until **half an hour** before closing time.',
    ],
    fr: [
      'Piscine : quand est-elle ouverte ?',
      '{openingsuren} Vous pouvez nager jusqu’à **une demi-heure** avant la fermeture.',
    ],
    de: [
      'Schwimmbad: wann ist es geöffnet?',
      '{openingsuren} Sie können bis **eine halbe Stunde** vor Schluss schwimmen.',
    ],
  },
  {
    code: 'speelpleinwerking',
    question: 'Hoe schrijf ik mijn kind in voor de speelpleinen?',
    spoken:
      'Inschrijven doe je **online**, per dag of per week. Voor de zomer begint het op **de eerste dinsdag van mei**, om 19 uur.',
    body: 'De dag waarop het inschrijven begint is een voorbeeld: de stad vult de echte in.',
    synonyms: 'vakantieopvang, speelplein, kampen, zomeropvang, grabbelpas, herfstvakantie kinderen',
    next: [
      [
        'Kan mijn kind met een beperking mee?',
        'Ja. Bel ons vooraf, dan zorgen we voor een extra begeleider.',
      ],
    ],
  },
  {
    code: 'kinderopvang',
    question: 'Hoe vind ik kinderopvang voor mijn baby?',
    spoken:
      'Zoek en vraag een plaats via het **Lokaal Loket Kinderopvang**. Doe dat zodra je weet dat je **zwanger** bent: de plaatsen zijn snel bezet.',
    synonyms: 'crèche, onthaalouder, kribbe, babyopvang, peuteropvang, kinderdagverblijf',
  },
  {
    code: 'school-inschrijven',
    question: 'Wanneer schrijf ik mijn kind in op school?',
    spoken:
      'Je **meldt je kind eerst aan**, online, in maart. In april weet je welke school een plaats heeft. Daarna ga je er **inschrijven**.',
    synonyms:
      'aanmelden school, kleuterschool, lagere school, instapdatum, schoolkeuze, inschrijving onderwijs',
  },
  {
    code: 'sportzaal-huren',
    question: 'Hoe huur ik een sportzaal of een lokaal?',
    spoken:
      'Kijk **online** welke zaal vrij is en vraag ze aan. Verenigingen die erkend zijn betalen **de helft**.',
    synonyms: 'zaal huren, sporthal, polyvalente zaal, feestzaal, lokaal reserveren, terrein huren',
  },
  {
    code: 'evenement-aanvragen',
    question: 'Ik organiseer een feest op straat. Wat moet ik aanvragen?',
    spoken:
      'Dien je aanvraag **acht weken** vooraf in. Voor een straatfeest met de buren volstaan **vier weken**. We zorgen dan voor borden en hekken.',
    synonyms:
      'straatfeest, buurtfeest, evenementenloket, speelstraat, braderie, vuurwerk, toelating feest, bbq straat',
    next: [['Mag er muziek zijn?', 'Ja, tot 24 uur. Voor luide muziek vraag je een afwijking mee aan.']],
  },
  {
    code: 'uitpas',
    question: 'Hoe krijg ik een UiTPAS?',
    spoken:
      'Aan het onthaal van de **bibliotheek** of in het Sociaal Huis, met je identiteitskaart. Heb je het **niet breed**, dan krijg je korting op bijna alles.',
    synonyms: 'vrijetijdspas, korting cultuur, kansentarief, kansenpas',
  },
  {
    code: 'leefloon',
    question: 'Ik kom niet rond. Waar krijg ik hulp?',
    spoken:
      'Bij het **Sociaal Huis**. Een maatschappelijk werker luistert en zoekt met je wat kan: geld, eten, schulden of je energiefactuur. Wat je vertelt, blijft **vertrouwelijk**.',
    body: 'Kom zonder afspraak in de voormiddag, of laat ons terugbellen. Vraag je een leefloon, dan krijg je binnen dertig dagen een beslissing.',
    synonyms:
      'ocmw, leefloon, schulden, voedselhulp, voedselbank, energiefactuur, sociaal huis, geldproblemen, uitkering',
    en: [
      'I cannot make ends meet. Where do I get help?',
      'At the **Sociaal Huis**. A social worker listens and looks with you at what can be done: money, food, debts or your energy bill. What you tell stays **confidential**.',
    ],
    fr: [
      'Je n’arrive pas à joindre les deux bouts. Où trouver de l’aide ?',
      'Au **Sociaal Huis**. Un assistant social vous écoute et cherche avec vous : argent, nourriture, dettes ou facture d’énergie. Ce que vous dites reste **confidentiel**.',
    ],
    de: [
      'Mein Geld reicht nicht. Wo bekomme ich Hilfe?',
      'Im **Sociaal Huis**. Eine Sozialarbeiterin hört zu und sucht mit Ihnen, was geht: Geld, Essen, Schulden oder Energierechnung. Was Sie erzählen, bleibt **vertraulich**.',
    ],
  },
  {
    code: 'warme-maaltijden',
    question: 'Hoe krijg ik maaltijden aan huis?',
    spoken:
      'Je vraagt ze aan bij het **Sociaal Huis**. De eerste maaltijd komt meestal binnen **drie werkdagen**. De prijs hangt af van je inkomen.',
    synonyms: 'maaltijd thuis, eten aan huis, bejaarden maaltijden, thuiszorg, poetshulp',
  },
  {
    code: 'rusthuis',
    question: 'Hoe vraag ik een plaats in een woonzorgcentrum?',
    spoken:
      'Je mag je in **meer dan één huis** inschrijven. De sociale dienst komt thuis langs en legt uit wat het kost. Wachten duurt vaak **enkele maanden**.',
    synonyms:
      'bejaardentehuis, woonzorgcentrum, rusthuis, serviceflat, assistentiewoning, kortverblijf, dagopvang ouderen',
  },
  {
    code: 'zwerfkat',
    question: 'Ik heb een zwerfkat of een verloren dier gevonden.',
    spoken:
      'Is het dier **gewond**, bel dan het dierenasiel of de politie. Een zwerfkat vangen wij, we laten haar **steriliseren** en zetten haar terug. Zeg me waar je ze zag.',
    synonyms: 'loslopende hond, verloren kat, dierenasiel, zwerfkatten, gevonden hond, dier aangereden',
    category: 'stray-animal',
    owner: 'dierenwelzijn',
  },
  {
    code: 'hond-regels',
    question: 'Waar mag mijn hond loslopen?',
    spoken:
      'Alleen in de **hondenlosloopzones**. Overal elders is hij aan de leiband. Ruim altijd op: de boete loopt op tot **500 euro**.',
    synonyms: 'hondenweide, hondenlosloopweide, leiband, hondenpoep zakje, hondenbelasting',
    owner: 'nette-stad',
  },
  {
    code: 'belastingbrief-stad',
    question: 'Ik kreeg een belastingbrief van de stad. Klopt die?',
    spoken:
      'Geef me het **nummer op de brief**. Ben je niet akkoord, dan dien je **binnen drie maanden** schriftelijk bezwaar in. Betalen in schijven kan als je het vraagt.',
    synonyms: 'gemeentebelasting, bezwaar belasting, aanslagbiljet, afbetalen belasting, leegstand belasting',
  },
  {
    code: 'stemmen',
    question: 'Ik kan niet gaan stemmen. Wat nu?',
    spoken:
      'Geef een **volmacht** aan iemand anders, met het attest van je werk, je dokter of je reis. Het formulier krijg je hier of **online**.',
    synonyms: 'verkiezingen, volmacht stemmen, oproepingsbrief verkiezingen, stembureau, bijzitter',
    reviewOn: '2026-11-16',
  },
]
