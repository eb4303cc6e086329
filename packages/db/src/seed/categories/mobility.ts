import { callEmergency, callPolice } from '../danger.ts'
import type { CategorySeed } from '../shape.ts'
import { choice, isNow, openText, option, someoneFell, yesNo } from './questions-asked.ts'

const handledBy = { kind: 'department', code: 'mobiliteit' } as const
const usual = {
  group: 'mobility',
  handledBy,
  promiseIsExample: true,
  complaint: false,
  public: true,
} as const

export const mobilityCategories: readonly CategorySeed[] = [
  {
    ...usual,
    code: 'traffic-sign',
    names: { nl: 'Verkeersbord', en: 'Traffic sign', fr: 'Panneau de signalisation', de: 'Verkehrsschild' },
    synonyms: [
      'bord omver',
      'bord gedraaid',
      'straatnaambord',
      'verkeersbord weg',
      'omgereden bord',
      'signalisatie',
      'spiegel',
    ],
    questions: [],
    firstActionHours: 8,
    promiseWorkingDays: 5,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'road-marking',
    names: { nl: 'Wegmarkering', en: 'Road marking', fr: 'Marquage au sol', de: 'Fahrbahnmarkierung' },
    synonyms: [
      'zebrapad versleten',
      'witte lijnen',
      'haaientanden',
      'gele lijn',
      'oversteekplaats',
      'belijning',
    ],
    questions: [],
    firstActionHours: 16,
    promiseWorkingDays: 30,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'traffic-light',
    names: { nl: 'Verkeerslicht', en: 'Traffic light', fr: 'Feu de signalisation', de: 'Ampel' },
    synonyms: [
      'rood licht',
      'lichten zijn stuk',
      'stoplicht',
      'drukknop',
      'lichten knipperen oranje',
      'verkeerslichten defect',
    ],
    questions: [
      yesNo({
        code: 'completely-out',
        required: false,
        labels: {
          nl: 'Zijn alle lichten van het kruispunt uit?',
          en: 'Are all lights of the crossing out?',
          fr: 'Tous les feux du carrefour sont-ils éteints ?',
          de: 'Sind alle Ampeln der Kreuzung aus?',
        },
      }),
    ],
    firstActionHours: 2,
    promiseWorkingDays: 2,
    needsPhoto: false,
    danger: callEmergency,
  },
  {
    ...usual,
    code: 'cycle-path',
    names: { nl: 'Fietspad', en: 'Cycle path', fr: 'Piste cyclable', de: 'Radweg' },
    synonyms: [
      'fietspad kapot',
      'fietssnelweg',
      'put in het fietspad',
      'glas op het fietspad',
      'fietsoversteek',
      'boomwortels fietspad',
    ],
    questions: [someoneFell],
    firstActionHours: 8,
    promiseWorkingDays: 10,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'parking-nuisance',
    names: { nl: 'Fout parkeren', en: 'Wrong parking', fr: 'Stationnement gênant', de: 'Falschparken' },
    synonyms: [
      'foutparkeerder',
      'auto op het voetpad',
      'oprit versperd',
      'parkeeroverlast',
      'auto op fietspad',
      'parkeerautomaat',
      'plaats voor gehandicapten',
    ],
    questions: [
      isNow,
      choice(
        {
          code: 'blocked',
          required: false,
          labels: {
            nl: 'Wat is versperd?',
            en: 'What is blocked?',
            fr: 'Qu’est-ce qui est bloqué ?',
            de: 'Was ist versperrt?',
          },
        },
        [
          option('driveway', {
            nl: 'Een oprit of garage',
            en: 'A driveway or garage',
            fr: 'Une allée ou un garage',
            de: 'Eine Einfahrt oder Garage',
          }),
          option('emergency', {
            nl: 'De weg voor hulpdiensten',
            en: 'The way for emergency services',
            fr: 'L’accès des secours',
            de: 'Der Weg für Rettungsdienste',
          }),
          option('pavement', {
            nl: 'Het voet- of fietspad',
            en: 'The pavement or cycle path',
            fr: 'Le trottoir ou la piste cyclable',
            de: 'Der Geh- oder Radweg',
          }),
          option('disabled-bay', {
            nl: 'Een plaats voor mensen met een handicap',
            en: 'A bay for disabled people',
            fr: 'Une place pour personnes handicapées',
            de: 'Ein Behindertenparkplatz',
          }),
          option('nothing', { nl: 'Niets', en: 'Nothing', fr: 'Rien', de: 'Nichts' }),
        ],
      ),
    ],
    handledBy: { kind: 'department', code: 'handhaving' },
    firstActionHours: 4,
    promiseWorkingDays: 5,
    needsPhoto: false,
    public: false,
    danger: callPolice,
  },
  {
    ...usual,
    code: 'abandoned-vehicle',
    names: {
      nl: 'Achtergelaten fiets of auto',
      en: 'Abandoned bicycle or car',
      fr: 'Vélo ou voiture abandonné',
      de: 'Abgestelltes Fahrrad oder Auto',
    },
    synonyms: [
      'fietswrak',
      'weesfiets',
      'autowrak',
      'auto zonder nummerplaat',
      'verlaten wagen',
      'aanhangwagen',
      'deelstep',
      'bromfiets',
    ],
    questions: [
      choice(
        {
          code: 'vehicle',
          required: true,
          labels: { nl: 'Wat staat er?', en: 'What is it?', fr: 'De quoi s’agit-il ?', de: 'Was ist es?' },
        },
        [
          option('bicycle', {
            nl: 'Een fiets of step',
            en: 'A bicycle or scooter',
            fr: 'Un vélo ou une trottinette',
            de: 'Ein Fahrrad oder Roller',
          }),
          option('car', {
            nl: 'Een auto of aanhangwagen',
            en: 'A car or trailer',
            fr: 'Une voiture ou une remorque',
            de: 'Ein Auto oder Anhänger',
          }),
        ],
      ),
      openText({
        code: 'marks',
        required: false,
        labels: {
          nl: 'Kleur, merk en nummerplaat of framenummer',
          en: 'Colour, make and number plate or frame number',
          fr: 'Couleur, marque et plaque ou numéro de cadre',
          de: 'Farbe, Marke und Kennzeichen oder Rahmennummer',
        },
      }),
    ],
    firstActionHours: 16,
    promiseWorkingDays: 20,
    needsPhoto: true,
    danger: null,
  },
]
