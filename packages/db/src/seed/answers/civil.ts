import type { AnswerSeed } from './shape.ts'

/** Birth, living together, marriage, death. */
export const civilAnswers: readonly AnswerSeed[] = [
  {
    code: 'geboorte-aangeven',
    question: 'Hoe geef ik de geboorte van mijn kind aan?',
    spoken:
      'Doe het **binnen vijftien dagen**, in de gemeente waar je kind geboren is. Vaak kan het al **in het ziekenhuis**. Breng de papieren van het ziekenhuis en je identiteitskaart mee.',
    body: 'Zijn jullie niet getrouwd? Erken je kind dan best al tijdens de zwangerschap. Het groeipakket vraag je apart aan.',
    synonyms: 'aangifte geboorte, baby aangeven, geboorteaangifte, erkenning kind, geboorteakte',
    en: [
      'How do I register the birth of my child?',
      'Do it **within fifteen days**, in the municipality where your child was born. Often you can do it **in the hospital**. Bring the hospital’s papers and your identity card.',
    ],
    fr: [
      'Comment déclarer la naissance de mon enfant ?',
      'Faites-le **dans les quinze jours**, dans la commune de naissance. Souvent, c’est possible **à l’hôpital**. Apportez les documents de l’hôpital et votre carte d’identité.',
    ],
    de: [
      'Wie melde ich die Geburt meines Kindes an?',
      'Tun Sie es **binnen fünfzehn Tagen** in der Gemeinde der Geburt. Oft geht es schon **im Krankenhaus**. Bringen Sie die Papiere des Krankenhauses und Ihren Ausweis mit.',
    ],
  },
  {
    code: 'trouwen',
    question: 'Hoe regel ik een huwelijk in de stad?',
    spoken:
      'Kom **samen** langs op afspraak, ten vroegste zes maanden en ten laatste **veertien dagen** voor de datum. Reserveer je dag vroeg: zaterdagen zijn snel volzet.',
    synonyms: 'trouwen, huwelijksaangifte, trouwzaal, bruiloft, huwelijk plannen',
  },
  {
    code: 'wettelijk-samenwonen',
    question: 'Hoe worden we wettelijk samenwonend?',
    spoken:
      'Kom **met twee** langs in de gemeente waar jullie samen ingeschreven zijn. Breng jullie identiteitskaarten mee: jullie tekenen bij ons een **verklaring**.',
    body: 'Een van jullie kan de verklaring later ook alleen stopzetten.',
    synonyms: 'samenlevingscontract, samenwonen, verklaring wettelijke samenwoning, stopzetten samenwonen',
  },
  {
    code: 'overlijden-aangeven',
    question: 'Hoe geef ik een overlijden aan?',
    spoken:
      'Meestal doet de **begrafenisondernemer** dat voor je. Doe je het zelf, breng dan het attest van de dokter en de identiteitskaart van de overledene mee. Ik wens je veel sterkte.',
    body: 'We maken de akte meteen. Vraag genoeg afschriften: de bank, de notaris en het pensioen vragen er elk een.',
    synonyms: 'sterfgeval, overlijdensakte, begrafenis, iemand gestorven, overleden, overlijdensattest',
  },
  {
    code: 'uittreksel-akte',
    question: 'Hoe vraag ik een afschrift van een akte?',
    spoken:
      'Geboorte-, huwelijks- en overlijdensakten vraag je **online**, gratis. Je krijgt ze digitaal met een handtekening die overal geldt.',
    synonyms: 'geboorteakte afschrift, huwelijksakte, kopie akte, burgerlijke stand, stamboom',
    links: [['Akten online aanvragen', 'https://www.vlaanderen.be']],
  },
]
