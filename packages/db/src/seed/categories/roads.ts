import { callEmergency, keepAway } from '../danger.ts'
import type { CategorySeed } from '../shape.ts'
import { choice, openText, option, someoneFell } from './questions-asked.ts'

const handledBy = { kind: 'department', code: 'publieke-ruimte' } as const
const usual = { group: 'roads', handledBy, promiseIsExample: true, complaint: false, public: true } as const

export const roadCategories: readonly CategorySeed[] = [
  {
    ...usual,
    code: 'loose-paving-stone',
    names: {
      nl: 'Losse stoeptegel',
      en: 'Loose paving stone',
      fr: 'Dalle de trottoir descellée',
      de: 'Lose Gehwegplatte',
    },
    synonyms: [
      'losse tegel',
      'trottoir kapot',
      'voetpad verzakt',
      'klinkers los',
      'dallen',
      'kassei los',
      'oneffen stoep',
    ],
    questions: [someoneFell],
    firstActionHours: 8,
    promiseWorkingDays: 10,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'pothole',
    names: { nl: 'Put in de weg', en: 'Pothole', fr: 'Nid-de-poule', de: 'Schlagloch' },
    synonyms: [
      'gat in de weg',
      'put in het wegdek',
      'wegverzakking',
      'asfalt kapot',
      'betonplaat stuk',
      'verzakking',
    ],
    questions: [someoneFell],
    firstActionHours: 4,
    promiseWorkingDays: 5,
    needsPhoto: true,
    danger: callEmergency,
  },
  {
    ...usual,
    code: 'broken-kerb',
    names: { nl: 'Kapotte boordsteen', en: 'Broken kerb', fr: 'Bordure cassée', de: 'Kaputter Bordstein' },
    synonyms: ['stoeprand', 'borduur kapot', 'trottoirband', 'boordsteen los', 'verlaagde stoep'],
    questions: [someoneFell],
    firstActionHours: 16,
    promiseWorkingDays: 20,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'street-furniture',
    names: {
      nl: 'Straatmeubilair stuk',
      en: 'Broken street furniture',
      fr: 'Mobilier urbain cassé',
      de: 'Kaputtes Straßenmobiliar',
    },
    synonyms: [
      'zitbank kapot',
      'paaltje omver',
      'anti-parkeerpaal',
      'fietsenstalling stuk',
      'bushokje',
      'hekken',
      'amsterdammertje',
    ],
    questions: [
      choice(
        {
          code: 'furniture',
          required: true,
          labels: {
            nl: 'Wat is er stuk?',
            en: 'What is broken?',
            fr: 'Qu’est-ce qui est cassé ?',
            de: 'Was ist kaputt?',
          },
        },
        [
          option('bench', { nl: 'Zitbank', en: 'Bench', fr: 'Banc', de: 'Bank' }),
          option('post', {
            nl: 'Paaltje of hek',
            en: 'Post or railing',
            fr: 'Potelet ou barrière',
            de: 'Pfosten oder Geländer',
          }),
          option('bin', { nl: 'Vuilnisbak', en: 'Litter bin', fr: 'Poubelle', de: 'Mülleimer' }),
          option('cycle-rack', {
            nl: 'Fietsenstalling',
            en: 'Cycle rack',
            fr: 'Râtelier à vélos',
            de: 'Fahrradständer',
          }),
          option('bus-shelter', {
            nl: 'Bushokje of halte',
            en: 'Bus shelter or stop',
            fr: 'Abri ou arrêt de bus',
            de: 'Wartehäuschen oder Haltestelle',
          }),
          option('other', {
            nl: 'Iets anders',
            en: 'Something else',
            fr: 'Autre chose',
            de: 'Etwas anderes',
          }),
        ],
      ),
    ],
    firstActionHours: 16,
    promiseWorkingDays: 15,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'street-lighting',
    names: {
      nl: 'Straatverlichting',
      en: 'Street lighting',
      fr: 'Éclairage public',
      de: 'Straßenbeleuchtung',
    },
    synonyms: [
      'straatlamp brandt niet',
      'lantaarnpaal',
      'lamp knippert',
      'verlichtingspaal',
      'donkere straat',
      'lamp blijft branden overdag',
    ],
    questions: [
      openText({
        code: 'pole-number',
        required: false,
        labels: {
          nl: 'Nummer op de paal (staat op een plaatje op ooghoogte)',
          en: 'Number on the pole (on a plate at eye level)',
          fr: 'Numéro sur le poteau (sur une plaque à hauteur des yeux)',
          de: 'Nummer am Mast (auf einem Schild in Augenhöhe)',
        },
      }),
      choice(
        {
          code: 'fault',
          required: true,
          labels: {
            nl: 'Wat is er mis?',
            en: 'What is wrong?',
            fr: 'Quel est le problème ?',
            de: 'Was stimmt nicht?',
          },
        },
        [
          option('out', {
            nl: 'De lamp is uit',
            en: 'The lamp is out',
            fr: 'La lampe est éteinte',
            de: 'Die Lampe ist aus',
          }),
          option('flickers', {
            nl: 'De lamp knippert',
            en: 'The lamp flickers',
            fr: 'La lampe clignote',
            de: 'Die Lampe flackert',
          }),
          option('always-on', {
            nl: 'De lamp brandt overdag',
            en: 'The lamp is on by day',
            fr: 'La lampe brûle le jour',
            de: 'Die Lampe brennt am Tag',
          }),
          option('whole-street', {
            nl: 'Heel de straat is donker',
            en: 'The whole street is dark',
            fr: 'Toute la rue est dans le noir',
            de: 'Die ganze Straße ist dunkel',
          }),
          option('damaged', {
            nl: 'De paal is beschadigd',
            en: 'The pole is damaged',
            fr: 'Le poteau est abîmé',
            de: 'Der Mast ist beschädigt',
          }),
        ],
      ),
    ],
    handledBy: { kind: 'partner', code: 'fluvius' },
    firstActionHours: 8,
    promiseWorkingDays: 10,
    needsPhoto: false,
    danger: keepAway,
  },
]
