import { callEmergency } from '../danger.ts'
import type { CategorySeed } from '../shape.ts'
import { blocksTheWay, choice, option, yesNo } from './questions-asked.ts'

const handledBy = { kind: 'department', code: 'nette-stad' } as const
const usual = {
  group: 'cleanliness',
  handledBy,
  promiseIsExample: true,
  complaint: false,
  public: true,
} as const

export const cleanlinessCategories: readonly CategorySeed[] = [
  {
    ...usual,
    code: 'fly-tipping',
    names: { nl: 'Sluikstort', en: 'Fly-tipping', fr: 'Dépôt sauvage', de: 'Illegal abgeladener Müll' },
    synonyms: [
      'sluikstorten',
      'vuilniszakken',
      'zakken gedumpt',
      'zakken naast de glasbol',
      'gedumpt afval',
      'matras op straat',
      'zetel',
      'bouwafval',
      'autobanden',
      'asbestplaten',
      'vuilzakken in de gracht',
      'frigo',
      'vuil gestort',
    ],
    questions: [
      choice(
        {
          code: 'what',
          required: true,
          labels: {
            nl: 'Wat ligt er?',
            en: 'What lies there?',
            fr: 'Qu’est-ce qui a été déposé ?',
            de: 'Was liegt dort?',
          },
        },
        [
          option('bags', { nl: 'Zakken', en: 'Bags', fr: 'Des sacs', de: 'Säcke' }),
          option('furniture', {
            nl: 'Meubels of toestellen',
            en: 'Furniture or appliances',
            fr: 'Meubles ou appareils',
            de: 'Möbel oder Geräte',
          }),
          option('building-waste', {
            nl: 'Bouwafval',
            en: 'Building waste',
            fr: 'Déchets de construction',
            de: 'Bauschutt',
          }),
          option('hazardous', {
            nl: 'Asbest, olie, verf of gasflessen',
            en: 'Asbestos, oil, paint or gas bottles',
            fr: 'Amiante, huile, peinture ou bonbonnes',
            de: 'Asbest, Öl, Farbe oder Gasflaschen',
          }),
          option('other', {
            nl: 'Iets anders',
            en: 'Something else',
            fr: 'Autre chose',
            de: 'Etwas anderes',
          }),
        ],
      ),
      blocksTheWay,
      yesNo({
        code: 'saw-who',
        required: false,
        labels: {
          nl: 'Heb je gezien wie het deed?',
          en: 'Did you see who did it?',
          fr: 'Avez-vous vu qui l’a fait ?',
          de: 'Haben Sie gesehen, wer es war?',
        },
      }),
    ],
    firstActionHours: 8,
    promiseWorkingDays: 3,
    needsPhoto: true,
    danger: callEmergency,
  },
  {
    ...usual,
    code: 'litter',
    names: {
      nl: 'Zwerfvuil of volle vuilnisbak',
      en: 'Litter or full litter bin',
      fr: 'Détritus ou poubelle publique pleine',
      de: 'Müll auf der Straße oder voller Mülleimer',
    },
    synonyms: [
      'straatvuil',
      'vuilbak zit vol',
      'papierkes',
      'blikjes',
      'sigarettenpeuken',
      'glasscherven',
      'openbare vuilnisbak',
    ],
    questions: [
      yesNo({
        code: 'bin-full',
        required: false,
        labels: {
          nl: 'Gaat het over een volle vuilnisbak?',
          en: 'Is it about a full litter bin?',
          fr: 'S’agit-il d’une poubelle pleine ?',
          de: 'Geht es um einen vollen Mülleimer?',
        },
      }),
    ],
    firstActionHours: 8,
    promiseWorkingDays: 2,
    needsPhoto: false,
    danger: null,
  },
  {
    ...usual,
    code: 'dog-dirt',
    names: { nl: 'Hondenpoep', en: 'Dog dirt', fr: 'Crottes de chien', de: 'Hundekot' },
    synonyms: [
      'hondendrol',
      'hondenstront',
      'hondenuitwerpselen',
      'drollen op het voetpad',
      'hondenweide vuil',
    ],
    questions: [],
    firstActionHours: 16,
    promiseWorkingDays: 5,
    needsPhoto: false,
    danger: null,
  },
  {
    ...usual,
    code: 'graffiti',
    names: {
      nl: 'Graffiti of wildplakken',
      en: 'Graffiti or fly-posting',
      fr: 'Graffiti ou affichage sauvage',
      de: 'Graffiti oder wildes Plakatieren',
    },
    synonyms: ['bekladding', 'tag op de muur', 'verf gespoten', 'stickers', 'affiches geplakt'],
    questions: [
      yesNo({
        code: 'insulting',
        required: false,
        labels: {
          nl: 'Staat er iets beledigends of racistisch?',
          en: 'Is it insulting or racist?',
          fr: 'Le texte est-il insultant ou raciste ?',
          de: 'Ist der Text beleidigend oder rassistisch?',
        },
      }),
    ],
    firstActionHours: 16,
    promiseWorkingDays: 10,
    needsPhoto: true,
    danger: null,
  },
]
