import type { AnswerSeed } from './shape.ts'

const category = 'appointment'

export const paperAnswers: readonly AnswerSeed[] = [
  {
    code: 'identiteitskaart-vernieuwen',
    question: 'Hoe vernieuw ik mijn identiteitskaart?',
    spoken:
      'Je krijgt een **brief** wanneer het tijd is. Maak dan een afspraak en breng je oude kaart en **een pasfoto** mee. Je nieuwe kaart is er na ongeveer **drie weken**.',
    body: 'Kom zelf langs: we nemen je vingerafdrukken. Betalen kan met de kaart. Prijs: 25 euro (voorbeeldbedrag).\n\nMoet het sneller? De spoedprocedure kost meer en duurt twee werkdagen.',
    synonyms:
      'eid, paspoort verlopen, paspoort vervallen, identiteitskaart verlopen, nieuwe identiteitskaart, oproepingsbrief, ID kaart',
    category,
    next: [
      ['Mag ik zelf een foto nemen?', 'Alleen als ze aan de regels voldoet. Een fotograaf is het zekerst.'],
      ['Kan iemand anders mijn kaart ophalen?', 'Nee, je komt zelf. Breng de brief met je pincode mee.'],
    ],
    en: [
      'How do I renew my identity card?',
      'You get a **letter** when it is time. Then make an appointment and bring your old card and **a passport photo**. Your new card is ready after about **three weeks**.',
    ],
    fr: [
      'Comment renouveler ma carte d’identité ?',
      'Vous recevez une **lettre** quand il est temps. Prenez rendez-vous et apportez votre ancienne carte et **une photo d’identité**. La nouvelle carte est prête après environ **trois semaines**.',
    ],
    de: [
      'Wie erneuere ich meinen Personalausweis?',
      'Sie erhalten einen **Brief**, wenn es so weit ist. Vereinbaren Sie dann einen Termin und bringen Sie die alte Karte und **ein Passfoto** mit. Die neue Karte ist nach etwa **drei Wochen** fertig.',
    ],
  },
  {
    code: 'identiteitskaart-kwijt',
    question: 'Ik ben mijn identiteitskaart kwijt. Wat moet ik doen?',
    spoken:
      'Bel meteen **DOC STOP op 00800 2123 2123**: dat is gratis en dag en nacht bereikbaar. Maak daarna een **afspraak** in het stadhuis voor een nieuwe kaart. Is ze gestolen, ga dan eerst naar de **politie**.',
    body: 'Breng een pasfoto mee en, als ze gestolen is, het attest van de politie. Je krijgt een voorlopig attest tot je nieuwe kaart er is.',
    synonyms:
      'kaart verloren, portefeuille gestolen, eid gestolen, docstop, portemonnee kwijt, identiteitskaart verloren',
    category,
    links: [['DOC STOP', 'https://www.docstop.be']],
    en: [
      'I lost my identity card. What do I do?',
      'Call **DOC STOP at 00800 2123 2123** at once: it is free, day and night. Then make an **appointment** at the town hall for a new card. If it was stolen, go to the **police** first.',
    ],
    fr: [
      'J’ai perdu ma carte d’identité. Que faire ?',
      'Appelez tout de suite **DOC STOP au 00800 2123 2123** : c’est gratuit, jour et nuit. Prenez ensuite **rendez-vous** pour une nouvelle carte. Si elle est volée, allez d’abord à la **police**.',
    ],
    de: [
      'Ich habe meinen Personalausweis verloren. Was nun?',
      'Rufen Sie sofort **DOC STOP unter 00800 2123 2123** an: kostenlos, Tag und Nacht. Vereinbaren Sie dann einen **Termin** für eine neue Karte. Bei Diebstahl gehen Sie zuerst zur **Polizei**.',
    ],
  },
  {
    code: 'pincode-eid',
    question: 'Ik ben de pincode van mijn identiteitskaart vergeten.',
    spoken:
      'Kom langs met je kaart en je **brief met de puk-code**, dan kies je een nieuwe pincode. Heb je de brief niet meer? Dan vragen we een nieuwe aan. Dat duurt ongeveer **een week**.',
    synonyms: 'pukcode, pincode eid, code kwijt, kaart geblokkeerd, nieuwe pincode',
    category,
  },
  {
    code: 'reispas-aanvragen',
    question: 'Hoe vraag ik een reispas aan?',
    spoken:
      'Maak een **afspraak** en breng je identiteitskaart en **een recente pasfoto** mee. Reken op **zeven werkdagen**. Heb je hem sneller nodig, dan kan het met spoed.',
    body: 'We nemen je vingerafdrukken en je handtekening. Prijs voor een volwassene: 75 euro; met spoed 240 euro (voorbeeldbedragen).\n\nKijk op de site van Buitenlandse Zaken of je voor je reis een pas of een visum nodig hebt.',
    synonyms: 'internationaal paspoort, paspoort aanvragen, reispas spoed, pas voor reis, paspoort vakantie',
    category,
    links: [['Reisadvies van Buitenlandse Zaken', 'https://diplomatie.belgium.be']],
    next: [
      [
        'Ik vertrek binnen drie dagen.',
        'Kom voor 15 uur met de spoedaanvraag. De pas is er dan de volgende werkdag.',
      ],
      [
        'Moet ik de oude pas teruggeven?',
        'Ja, breng hem mee. We maken hem ongeldig en je mag hem houden als er nog een visum in staat.',
      ],
    ],
    en: [
      'How do I apply for a passport?',
      'Make an **appointment** and bring your identity card and **a recent passport photo**. Allow **seven working days**. If you need it sooner, there is an urgent procedure.',
    ],
    fr: [
      'Comment demander un passeport ?',
      'Prenez **rendez-vous** et apportez votre carte d’identité et **une photo récente**. Comptez **sept jours ouvrables**. S’il vous le faut plus vite, il existe une procédure d’urgence.',
    ],
    de: [
      'Wie beantrage ich einen Reisepass?',
      'Vereinbaren Sie einen **Termin** und bringen Sie Ihren Ausweis und **ein aktuelles Passfoto** mit. Rechnen Sie mit **sieben Werktagen**. Wenn es eilt, gibt es ein Eilverfahren.',
    ],
  },
  {
    code: 'kids-id',
    question: 'Heeft mijn kind een identiteitskaart nodig om te reizen?',
    spoken:
      'Ja. Kinderen onder twaalf reizen in Europa met een **Kids-ID**. Kom met je kind en een pasfoto langs. Reken op **drie weken**.',
    body: 'Een van de ouders vraagt ze aan. Ze is drie jaar geldig. Prijs: 8 euro (voorbeeldbedrag). Reist je kind met maar één ouder of met iemand anders, vraag dan ook een toestemming om te reizen.',
    synonyms:
      'kidsid, identiteitskaart kind, kinderpas, reizen met kinderen, toestemming reizen minderjarige',
    category,
    en: [
      'Does my child need an identity card to travel?',
      'Yes. In Europe children under twelve travel with a **Kids-ID**. Come with your child and a passport photo. Allow **three weeks**.',
    ],
    fr: [
      'Mon enfant a-t-il besoin d’une carte d’identité pour voyager ?',
      'Oui. En Europe, les enfants de moins de douze ans voyagent avec une **Kids-ID**. Venez avec votre enfant et une photo. Comptez **trois semaines**.',
    ],
    de: [
      'Braucht mein Kind einen Ausweis zum Reisen?',
      'Ja. In Europa reisen Kinder unter zwölf mit einer **Kids-ID**. Kommen Sie mit Ihrem Kind und einem Passfoto. Rechnen Sie mit **drei Wochen**.',
    ],
  },
  {
    code: 'rijbewijs-aanvragen',
    question: 'Hoe vraag ik mijn rijbewijs aan?',
    spoken:
      'Ben je geslaagd? Maak een **afspraak** en breng je identiteitskaart en het **papier van het examencentrum** mee. Na ongeveer een week haal je je rijbewijs op.',
    body: 'Prijs: 31 euro (voorbeeldbedrag). Een rijbewijs in bankkaartformaat is tien jaar geldig. Je foto en handtekening komen van je identiteitskaart.',
    synonyms: 'rijbewijs afhalen, rijbewijs vernieuwen, rijbewijs verlopen, nieuw rijbewijs, permis',
    category,
    next: [
      [
        'Mijn rijbewijs vervalt. Hoe vernieuw ik het?',
        'Maak een afspraak en breng je oude rijbewijs en je identiteitskaart mee.',
      ],
      [
        'Ik ben mijn rijbewijs kwijt.',
        'Doe eerst aangifte bij de politie en breng dat attest mee naar je afspraak.',
      ],
    ],
    en: [
      'How do I apply for my driving licence?',
      'Did you pass? Make an **appointment** and bring your identity card and the **paper of the exam centre**. You collect your licence after about a week.',
    ],
    fr: [
      'Comment demander mon permis de conduire ?',
      'Vous avez réussi ? Prenez **rendez-vous** et apportez votre carte d’identité et le **document du centre d’examen**. Vous retirez le permis après environ une semaine.',
    ],
    de: [
      'Wie beantrage ich meinen Führerschein?',
      'Bestanden? Vereinbaren Sie einen **Termin** und bringen Sie Ausweis und das **Papier vom Prüfzentrum** mit. Nach etwa einer Woche holen Sie den Führerschein ab.',
    ],
  },
  {
    code: 'voorlopig-rijbewijs',
    question: 'Hoe krijg ik een voorlopig rijbewijs?',
    spoken:
      'Slaag eerst voor het **theorie-examen**. Kom dan op afspraak met je identiteitskaart en het aanvraagformulier van het examencentrum. Je begeleider moet niet mee.',
    synonyms:
      'leren rijden, voorlopig rijbewijs 18 maanden, voorlopig rijbewijs 36 maanden, rijles, leervergunning',
    category,
  },
  {
    code: 'internationaal-rijbewijs',
    question: 'Heb ik een internationaal rijbewijs nodig?',
    spoken:
      'In Europa niet. Daarbuiten vaak **wel**, naast je gewone rijbewijs. Je krijgt het **meteen mee** in het stadhuis, met een pasfoto.',
    body: 'Prijs: 20 euro (voorbeeldbedrag). Het is drie jaar geldig, maar nooit langer dan je gewone rijbewijs.',
    synonyms: 'rijden in buitenland, auto huren amerika, international driving licence',
    category,
  },
  {
    code: 'verhuizen-aangeven',
    question: 'Ik ben verhuisd. Hoe geef ik mijn nieuwe adres door?',
    spoken:
      'Doe het **binnen acht werkdagen**, online of aan het loket van je nieuwe gemeente. De **wijkagent** komt kijken of je er woont. Daarna vraag je de aanpassing van je kaart.',
    body: 'Zet je naam op de bel en de brievenbus. De aangifte is gratis. Geef je nieuwe adres ook door aan je bank, je werk en je verzekering: dat gebeurt niet vanzelf.',
    synonyms:
      'verhuizen, adreswijziging, nieuw adres, verhuis, inschrijven gemeente, domicilie, wijkagent, adres veranderen',
    links: [['Adreswijziging online aangeven', 'https://www.vlaanderen.be']],
    next: [
      [
        'Hoe lang duurt het voor de wijkagent komt?',
        'Binnen de veertien dagen. Hij belt aan zonder afspraak.',
      ],
      [
        'Moet mijn hele gezin meekomen?',
        'Nee, een volwassene doet de aangifte voor iedereen die mee verhuist.',
      ],
    ],
    en: [
      'I moved. How do I tell you my new address?',
      'Do it **within eight working days**, online or at the counter of your new municipality. The **local police officer** checks that you live there. Then you have your card updated.',
    ],
    fr: [
      'J’ai déménagé. Comment déclarer ma nouvelle adresse ?',
      'Faites-le **dans les huit jours ouvrables**, en ligne ou au guichet de votre nouvelle commune. L’**agent de quartier** vérifie que vous y habitez. Ensuite, faites adapter votre carte.',
    ],
    de: [
      'Ich bin umgezogen. Wie melde ich meine neue Adresse?',
      'Melden Sie sie **binnen acht Werktagen**, online oder am Schalter der neuen Gemeinde. Der **Revierpolizist** prüft, ob Sie dort wohnen. Danach lassen Sie Ihre Karte anpassen.',
    ],
  },
  {
    code: 'attest-woonst',
    question: 'Hoe krijg ik een attest van woonst of gezinssamenstelling?',
    spoken:
      'Dat download je **gratis en meteen** via Mijn Burgerprofiel. Lukt dat niet, dan krijg je het aan het loket of sturen we het op.',
    synonyms:
      'bewijs van woonst, samenstelling gezin, attest nationaliteit, uittreksel bevolkingsregister, attest van leven',
    links: [['Mijn Burgerprofiel', 'https://www.vlaanderen.be/mijn-burgerprofiel']],
    en: [
      'How do I get a certificate of residence or household?',
      'You download it **free and at once** through Mijn Burgerprofiel. If that does not work, you get it at the counter or by post.',
    ],
    fr: [
      'Comment obtenir un certificat de résidence ou de composition de ménage ?',
      'Téléchargez-le **gratuitement et tout de suite** via Mijn Burgerprofiel. Sinon, vous l’obtenez au guichet ou par la poste.',
    ],
    de: [
      'Wie bekomme ich eine Wohnsitz- oder Haushaltsbescheinigung?',
      'Sie laden sie **kostenlos und sofort** über Mijn Burgerprofiel herunter. Sonst bekommen Sie sie am Schalter oder per Post.',
    ],
  },
  {
    code: 'strafregister',
    question: 'Hoe vraag ik een uittreksel uit het strafregister?',
    spoken:
      'Kom langs met je **identiteitskaart** of vraag het online. Zeg erbij **waarvoor** je het nodig hebt: voor werk met kinderen is er een ander model.',
    synonyms: 'bewijs van goed gedrag en zeden, goed gedrag, model 596, strafblad',
    en: [
      'How do I get an extract from the criminal record?',
      'Come with your **identity card** or ask for it online. Say **what it is for**: for work with children there is another form.',
    ],
    fr: [
      'Comment demander un extrait de casier judiciaire ?',
      'Venez avec votre **carte d’identité** ou demandez-le en ligne. Dites **pourquoi** : pour le travail avec des enfants, il existe un autre modèle.',
    ],
    de: [
      'Wie bekomme ich einen Auszug aus dem Strafregister?',
      'Kommen Sie mit Ihrem **Ausweis** oder beantragen Sie ihn online. Sagen Sie, **wofür**: für Arbeit mit Kindern gibt es ein anderes Muster.',
    ],
  },
  {
    code: 'belg-worden',
    question: 'Hoe word ik Belg?',
    spoken:
      'Dat hangt ervan af hoe lang je hier **woont en werkt**. Maak een afspraak: we bekijken samen je papieren, **voor** je iets betaalt.',
    synonyms: 'nationaliteit aanvragen, belgische nationaliteit, naturalisatie, nationaliteitsverklaring',
    category,
  },
  {
    code: 'verblijfskaart-vernieuwen',
    question: 'Hoe vernieuw ik mijn verblijfskaart?',
    spoken:
      'Maak een afspraak **45 tot 30 dagen** voor je kaart vervalt. Breng je kaart, een pasfoto en je reispas mee.',
    synonyms: 'vreemdelingenkaart, verblijfsvergunning, verblijfstitel, kaart verlopen vreemdeling, annex 15',
    category,
    en: [
      'How do I renew my residence card?',
      'Make an appointment **45 to 30 days** before your card expires. Bring your card, a passport photo and your passport.',
    ],
    fr: [
      'Comment renouveler ma carte de séjour ?',
      'Prenez rendez-vous **45 à 30 jours** avant l’expiration de votre carte. Apportez la carte, une photo et votre passeport.',
    ],
    de: [
      'Wie erneuere ich meine Aufenthaltskarte?',
      'Vereinbaren Sie einen Termin **45 bis 30 Tage** vor Ablauf der Karte. Bringen Sie Karte, Passfoto und Reisepass mit.',
    ],
  },
  {
    code: 'handtekening-wettigen',
    question: 'Waar laat ik een handtekening of kopie wettigen?',
    spoken: 'Aan het loket, zonder afspraak. Teken **pas bij ons**, en breng je identiteitskaart mee.',
    synonyms: 'legaliseren, eensluidend afschrift, wettiging handtekening, kopie echt verklaren',
  },
]
