import type { CategorySeed } from '../shape.ts'
import { choice, openText, option } from './questions-asked.ts'

const handledBy = { kind: 'department', code: 'afval' } as const
const usual = { group: 'waste', handledBy, promiseIsExample: true, complaint: false, danger: null } as const

const kindOfWaste = choice(
  {
    code: 'kind-of-waste',
    required: true,
    labels: { nl: 'Welk afval?', en: 'Which waste?', fr: 'Quels déchets ?', de: 'Welcher Abfall?' },
  },
  [
    option('household', { nl: 'Restafval', en: 'Household waste', fr: 'Déchets résiduels', de: 'Restmüll' }),
    option('packaging', { nl: 'Pmd', en: 'Packaging (pmd)', fr: 'PMC', de: 'Verpackungen (pmd)' }),
    option('paper', {
      nl: 'Papier en karton',
      en: 'Paper and cardboard',
      fr: 'Papier et carton',
      de: 'Papier und Karton',
    }),
    option('organic', { nl: 'Gft', en: 'Food and garden waste', fr: 'Déchets organiques', de: 'Bioabfall' }),
    option('glass', { nl: 'Glas', en: 'Glass', fr: 'Verre', de: 'Glas' }),
    option('bulky', { nl: 'Grofvuil', en: 'Bulky waste', fr: 'Encombrants', de: 'Sperrmüll' }),
  ],
)

export const wasteCategories: readonly CategorySeed[] = [
  {
    ...usual,
    code: 'waste-not-collected',
    names: {
      nl: 'Afval niet opgehaald',
      en: 'Waste not collected',
      fr: 'Déchets non collectés',
      de: 'Abfall nicht abgeholt',
    },
    synonyms: [
      'vuilzakken blijven staan',
      'vuilniszakken niet meegenomen',
      'poubelles pas ramassées',
      'bin not emptied',
      'Müll nicht abgeholt',
      'vuilkar niet gepasseerd',
      'vuilniswagen',
      'ophaling vergeten',
      'vuilniszakken',
      'pmd-zak',
      'papier niet mee',
    ],
    questions: [
      kindOfWaste,
      choice(
        {
          code: 'scope',
          required: true,
          labels: {
            nl: 'Alleen bij jou of in heel de straat?',
            en: 'Only at your house, or in the whole street?',
            fr: 'Seulement chez vous ou dans toute la rue ?',
            de: 'Nur bei Ihnen oder in der ganzen Straße?',
          },
        },
        [
          option('my-house', {
            nl: 'Alleen bij mij',
            en: 'Only at my house',
            fr: 'Seulement chez moi',
            de: 'Nur bei mir',
          }),
          option('whole-street', {
            nl: 'Heel de straat',
            en: 'The whole street',
            fr: 'Toute la rue',
            de: 'Die ganze Straße',
          }),
        ],
      ),
    ],
    firstActionHours: 4,
    promiseWorkingDays: 2,
    needsPhoto: false,
    public: true,
  },
  {
    ...usual,
    code: 'wrong-waste-bag',
    names: {
      nl: 'Verkeerde of geweigerde vuilniszak',
      en: 'Wrong or refused waste bag',
      fr: 'Sac-poubelle non conforme ou refusé',
      de: 'Falscher oder abgelehnter Müllsack',
    },
    synonyms: [
      'rode sticker op de zak',
      'verkeerde zak',
      'vuilzak te vroeg buiten',
      'zak geweigerd',
      'zak van een andere gemeente',
    ],
    questions: [kindOfWaste],
    firstActionHours: 8,
    promiseWorkingDays: 3,
    needsPhoto: true,
    public: true,
  },
  {
    ...usual,
    code: 'underground-container-full',
    names: {
      nl: 'Ondergrondse container vol of stuk',
      en: 'Underground container full or broken',
      fr: 'Conteneur enterré plein ou en panne',
      de: 'Unterflurcontainer voll oder defekt',
    },
    synonyms: [
      'sorteerstraatje',
      'glasbol vol',
      'bulle à verre pleine',
      'bottle bank full',
      'Glascontainer voll',
      'glascontainer',
      'container gaat niet open',
      'badge werkt niet',
      'sorteereiland',
    ],
    questions: [
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
          option('full', { nl: 'Hij is vol', en: 'It is full', fr: 'Il est plein', de: 'Er ist voll' }),
          option('stuck', {
            nl: 'Hij gaat niet open',
            en: 'It does not open',
            fr: 'Il ne s’ouvre pas',
            de: 'Er öffnet nicht',
          }),
          option('damaged', {
            nl: 'Hij is beschadigd',
            en: 'It is damaged',
            fr: 'Il est abîmé',
            de: 'Er ist beschädigt',
          }),
        ],
      ),
      openText({
        code: 'container-number',
        required: false,
        labels: {
          nl: 'Nummer op de container',
          en: 'Number on the container',
          fr: 'Numéro sur le conteneur',
          de: 'Nummer auf dem Container',
        },
      }),
    ],
    firstActionHours: 4,
    promiseWorkingDays: 2,
    needsPhoto: false,
    public: true,
  },
]
