import type { AnswerSeed } from './shape.ts'

export const homeAnswers: readonly AnswerSeed[] = [
  {
    code: 'omgevingsvergunning',
    question: 'Heb ik een vergunning nodig om te verbouwen?',
    spoken:
      'Dat hangt ervan af **wat je verandert**. Voor een bijgebouw tot **40 vierkante meter** is een melding vaak genoeg. Maak een afspraak bij het bouwloket **voor** je begint.',
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
      'Dat doe je bij de **woonmaatschappij**, online of op afspraak. Hou je inschrijving elk jaar in orde, anders verlies je je plaats.',
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
      'Staat hij binnen **vijftien meter** van je woning en is de stam dun, dan meestal wel. Voor een **hoge, dikke boom** heb je een vergunning nodig. Kap niet in het broedseizoen.',
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
    code: 'stroom-uit',
    question: 'De stroom is uitgevallen. Wie kan ik bellen?',
    spoken:
      'Kijk eerst of het bij de **buren** ook zo is. Bel dan **Fluvius op 078 35 35 00**, dag en nacht. Zie je een kabel liggen, blijf er dan af en bel **112**.',
    synonyms: 'stroompanne, elektriciteit uitgevallen, geen stroom, panne fluvius, gaslek, gasreuk',
    links: [['Storingen bij Fluvius', 'https://www.fluvius.be']],
  },
]
