import type { AnswerSeed } from './shape.ts'

export const homeAnswers: readonly AnswerSeed[] = [
  {
    code: 'omgevingsvergunning',
    question: 'Heb ik een vergunning nodig om te verbouwen?',
    spoken:
      'Dat hangt ervan af **wat je verandert**. Een los tuinhuis tot **40 vierkante meter** mag vaak zonder vergunning. Maak een afspraak bij het bouwloket **voor** je begint.',
    synonyms:
      'bouwvergunning, veranda, tuinhuis, carport, verbouwen, omgevingsloket, gevel, zonnepanelen vergunning',
    links: [['Omgevingsloket', 'https://www.omgevingsloket.be']],
    next: [
      ['Hoelang duurt een vergunning?', 'Reken op twee tot vier maanden, met het openbaar onderzoek erbij.'],
    ],
  },
  {
    code: 'renovatiepremie',
    question: 'Welke premies zijn er om te renoveren?',
    spoken:
      'De meeste premies vraag je via **Mijn VerbouwPremie**, na de werken. Het **woonloket** bekijkt gratis met je wat voor jou kan.',
    synonyms:
      'verbouwpremie, isolatiepremie, premie dak, subsidie renovatie, energielening, warmtepomp premie, mijn verbouwlening',
    links: [['Premies van de Vlaamse overheid', 'https://www.vlaanderen.be']],
  },
  {
    code: 'sociale-woning',
    question: 'Hoe schrijf ik me in voor een sociale woning?',
    spoken:
      'Dat doe je bij de **woonmaatschappij**, online of op afspraak. Antwoord altijd op haar brieven, anders verlies je je **plaats op de lijst**.',
    synonyms: 'sociaal wonen, wachtlijst woning, goedkope huurwoning, sociale huur, woonmaatschappij',
  },
  {
    code: 'huurgeschil',
    question: 'Ik heb een probleem met mijn huurwoning.',
    spoken:
      'Schrijf eerst je **eigenaar**, en hou een kopie bij. Is de woning vochtig of onveilig, dan komt de stad **gratis kijken**. Voor andere ruzies is er de vrederechter.',
    synonyms:
      'schimmel, vocht huurhuis, huisbaas, slechte woning, ongeschikt, onbewoonbaar, woningcontrole, huurwaarborg',
  },
  {
    code: 'conformiteitsattest',
    question: 'Hoe vraag ik een conformiteitsattest aan?',
    spoken:
      'Vraag het aan bij de **dienst Wonen**. Een controleur komt langs en je krijgt het attest binnen de **zestig dagen** als alles in orde is.',
    synonyms: 'attest verhuren, woning verhuren, woningkwaliteit, keuring woning',
  },
  {
    code: 'boom-kappen',
    question: 'Mag ik een boom in mijn tuin kappen?',
    spoken:
      'Is de stam **dunner dan een meter rond**, dan meestal wel. Voor een dikkere boom heb je vaak een **vergunning** nodig, behalve vlak bij je woning. Kap niet in het broedseizoen.',
    body: 'Meet de omtrek op een meter hoogte. Staat de boom binnen vijftien meter van je woning, dan is een vergunning meestal niet nodig. Het broedseizoen loopt van maart tot juli.',
    synonyms: 'boom vellen, kapvergunning, boom omzagen, snoeien buur, haag hoogte, overhangende takken',
    owner: 'groen',
  },
  {
    code: 'gevelgroen',
    question: 'Mag ik een geveltuintje aanleggen?',
    spoken:
      'Ja, als het voetpad breed genoeg blijft: **anderhalve meter** vrij. Vraag het **gratis** aan, dan komen wij de tegels uitnemen.',
    synonyms: 'geveltuin, groene gevel, klimplant, plantvak',
    owner: 'groen',
  },
  {
    code: 'wespennest',
    question: 'Er hangt een wespennest. Wie haalt dat weg?',
    spoken:
      'In je eigen huis of tuin bel je een **bestrijder** of vraag je het online aan de brandweer. Op straat of in een park maken wij een **melding**. Bijen laten we door een **imker** halen.',
    synonyms: 'wespen, hoornaar, aziatische hoornaar, bijenzwerm, nest verwijderen',
    category: 'wasp-nest',
    owner: 'dierenwelzijn',
  },
  {
    code: 'ratten',
    question: 'Ik zie ratten. Wat kan ik doen?',
    spoken:
      'Op straat of in een beek komen wij **gratis** bestrijden: ik maak een melding. Thuis: ruim **eten en afval** op en sluit gaten. Leg zelf geen gif buiten.',
    synonyms: 'rat gezien, rattenvanger, muizen, ongedierte, rattenbestrijding',
    category: 'rats',
    owner: 'riolering-water',
  },
  {
    code: 'geluidshinder-buren',
    question: 'Mijn buren maken te veel lawaai. Wat kan ik doen?',
    spoken:
      'Praat eerst rustig met hen. Helpt dat niet, dan is er **gratis burenbemiddeling**. Is het **nu, ’s nachts**? Bel dan **101**.',
    synonyms:
      'burenruzie, nachtlawaai, blaffende hond, muziek buren, feest buren, burenbemiddeling, grasmaaier zondag',
    category: 'noise',
    owner: 'handhaving',
  },
  {
    code: 'gasreuk',
    question: 'Ik ruik gas. Wat moet ik doen?',
    spoken:
      'Ga **naar buiten** en zet onderweg deuren en ramen open. Maak **geen vuur**, raak geen schakelaar aan. Bel buiten **Fluvius op 0800 65 0 65**: dat is gratis, dag en nacht.',
    body: 'Bel niet aan bij de buren en neem de lift niet: een vonk is genoeg. Is iemand onwel of was er een ontploffing? Bel 112.',
    synonyms: 'gasgeur, gaslek, gas ruiken, ruikt naar gas',
    links: [['Gasgeur bij Fluvius', 'https://www.fluvius.be']],
    en: [
      'I smell gas. What do I do?',
      'Go **outside** and open doors and windows on your way. Make **no fire**, touch no switch. Once outside, call **Fluvius at 0800 65 0 65**: free, day and night.',
    ],
    fr: [
      'Je sens une odeur de gaz. Que faire ?',
      'Allez **dehors** et ouvrez portes et fenêtres en sortant. **Pas de flamme**, ne touchez à aucun interrupteur. Une fois dehors, appelez **Fluvius au 0800 65 0 65** : gratuit, jour et nuit.',
    ],
    de: [
      'Ich rieche Gas. Was soll ich tun?',
      'Gehen Sie **nach draußen** und öffnen Sie unterwegs Türen und Fenster. **Kein Feuer**, keinen Schalter berühren. Rufen Sie draußen **Fluvius unter 0800 65 0 65** an: kostenlos, Tag und Nacht.',
    ],
  },
  {
    code: 'stroom-uit',
    question: 'De stroom is uitgevallen. Wie kan ik bellen?',
    spoken:
      'Kijk eerst of het bij de **buren** ook zo is. Bel dan **Fluvius op 078 35 35 00**, dag en nacht. Zie je een kabel liggen, blijf er dan af en bel **112**.',
    synonyms: 'stroompanne, elektriciteit uitgevallen, geen stroom, panne fluvius',
    links: [['Storingen bij Fluvius', 'https://www.fluvius.be']],
  },
]
