import type { AnswerSeed } from './shape.ts'

const owner = 'mobiliteit'

export const streetAnswers: readonly AnswerSeed[] = [
  {
    code: 'bewonerskaart',
    question: 'Hoe vraag ik een bewonerskaart aan?',
    spoken:
      'Dat doe je **online**, met je nummerplaat. De eerste kaart is **gratis**, een tweede op hetzelfde adres niet. Ze werkt digitaal: je legt niets achter je raam.',
    body: 'Je bent ingeschreven op het adres en de wagen staat op je naam. Rijd je met een wagen van het werk, voeg dan een attest van je werkgever toe. Tweede kaart: 100 euro per jaar (voorbeeldbedrag).',
    synonyms:
      'bewonersparkeren, parkeerkaart bewoner, parkeervergunning, parkeren voor mijn deur, parkeerkaart',
    owner,
    next: [
      [
        'Ik heb een vervangwagen.',
        'Meld de andere nummerplaat online. Ze geldt meteen, voor ten hoogste een maand.',
      ],
      [
        'Ik ben pas verhuisd.',
        'Met het bewijs van je aangifte krijg je een voorlopige kaart van drie maanden.',
      ],
    ],
    en: [
      'How do I apply for a resident’s parking permit?',
      'You do it **online**, with your number plate. The first permit is **free**, a second one at the same address is not. It is digital: you put nothing behind your window.',
    ],
    fr: [
      'Comment demander une carte de riverain ?',
      'En **ligne**, avec votre plaque. La première carte est **gratuite**, la deuxième à la même adresse non. Elle est numérique : rien à mettre derrière le pare-brise.',
    ],
    de: [
      'Wie beantrage ich einen Anwohnerparkausweis?',
      '**Online**, mit Ihrem Kennzeichen. Der erste Ausweis ist **kostenlos**, ein zweiter an derselben Adresse nicht. Er ist digital: nichts hinter die Scheibe legen.',
    ],
  },
  {
    code: 'parkeren-tarief',
    question: 'Wat kost parkeren in het centrum?',
    spoken:
      'Het eerste **half uur is gratis**: neem wel een ticket of start de app. Daarna betaal je per uur. Op zondag is het gratis.',
    body: 'Voorbeeldbedragen: 2 euro per uur in de rode zone, 1 euro in de gele zone. In de parkings betaal je bij het buitenrijden.',
    synonyms: 'parkeermeter, parkeertarief, betalend parkeren, gratis parkeren, parking centrum, shop en go',
    owner,
  },
  {
    code: 'parkeerboete-betwisten',
    question: 'Hoe betwist ik een parkeerbon?',
    spoken:
      'Schrijf **binnen veertien dagen** naar het adres op de bon. Zet er je nummerplaat, de datum en de reden bij. Betaal nog niet: wie betaalt, aanvaardt de bon.',
    synonyms: 'parkeerretributie, boete parkeren, bezwaar boete, parkeerboete, retributie',
    owner,
  },
  {
    code: 'parkeerkaart-handicap',
    question: 'Hoe krijg ik een parkeerkaart voor personen met een handicap?',
    spoken:
      'Je vraagt ze **online** aan bij de federale overheid. Lukt dat niet, dan helpt het **Sociaal Huis** je ermee. Ze is gratis.',
    synonyms: 'blauwe kaart, gehandicaptenkaart, parkeren handicap, invalidenkaart',
  },
  {
    code: 'verhuisborden',
    question: 'Hoe reserveer ik parkeerplaatsen voor mijn verhuis?',
    spoken:
      'Vraag het **tien werkdagen** op voorhand aan, met de straat, de dag en hoeveel meter je nodig hebt. Wij zetten de borden **twee dagen** ervoor.',
    body: 'Prijs: 40 euro voor een dag en twintig meter (voorbeeldbedrag). Zonder geldige borden kan de politie geen wagens laten wegslepen.',
    synonyms:
      'parkeerverbod, verhuislift, inname openbaar domein, borden verhuis, signalisatievergunning, container plaatsen, stelling',
    owner,
  },
  {
    code: 'werken-in-straat',
    question: 'Hoelang duren de werken in mijn straat?',
    spoken:
      'Zeg me de **straat**, dan kijk ik wie er werkt en tot wanneer. Bewoners krijgen een **brief** voor de werken beginnen.',
    synonyms: 'wegenwerken, omleiding, straat afgesloten, opgebroken straat, hinder werken',
    owner: 'publieke-ruimte',
  },
  {
    code: 'deelfiets',
    question: 'Hoe werkt een deelfiets in de stad?',
    spoken: 'Download de **app**, scan de fiets en rij. Je zet hem terug in een **zone die de app toont**.',
    synonyms: 'fiets huren, deelfietsen, huurfiets, deelstep, elektrische fiets lenen',
    owner,
  },
  {
    code: 'fietsenstalling',
    question: 'Waar kan ik mijn fiets veilig stallen?',
    spoken:
      'In de **bewaakte stalling** aan het station en in het centrum. Dat is gratis tot **24 uur**. Voor een plaats in een fietstrommel in je straat kom je op een lijst.',
    synonyms: 'fietstrommel, fiets stallen, buurtfietsenstalling, fietsparking',
    owner,
  },
  {
    code: 'gevonden-fiets',
    question: 'Mijn fiets is weg. Waar vind ik hem terug?',
    spoken:
      'Kijk eerst op de lijst van **gevonden fietsen**. Is hij gestolen, doe dan **aangifte bij de politie**. Met je framenummer gaat het sneller.',
    synonyms:
      'fiets gestolen, verloren fiets, gevonden voorwerpen, fietsdepot, achtergelaten fiets, fiets terugvinden',
    owner,
  },
  {
    code: 'verloren-voorwerpen',
    question: 'Ik ben iets verloren op straat. Is het gevonden?',
    spoken:
      'Wat gevonden is blijft **zes maanden** bij de stad. Zeg me wat het is, waar en wanneer, dan kijk ik het na.',
    synonyms:
      'verloren sleutels, sleutels kwijt, gsm verloren, gsm kwijt, gevonden voorwerpen, portefeuille gevonden',
  },
  {
    code: 'straatlamp-kapot',
    question: 'Een straatlamp is stuk. Wie herstelt dat?',
    spoken: '**Fluvius** herstelt de straatlampen. Met het **nummer op de paal** geef ik het nu door.',
    synonyms: 'straatverlichting, lantaarnpaal, lamp flikkert, straat donker, verlichting uit',
    category: 'street-lighting',
  },
  {
    code: 'oplaadpaal',
    question: 'Kan er een laadpaal in mijn straat komen?',
    spoken:
      'Ja, je kan er een **aanvragen** als je geen eigen oprit hebt en er binnen 250 meter nog geen staat. Dat doe je bij de Vlaamse overheid, **online**.',
    synonyms: 'laadpaal aanvragen, elektrische wagen laden, paal volgt wagen, laadpunt',
    owner,
  },
]
