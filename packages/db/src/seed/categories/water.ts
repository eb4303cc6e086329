import { callFireBrigade } from '../danger.ts'
import type { CategorySeed } from '../shape.ts'
import { yesNo } from './questions-asked.ts'

const handledBy = { kind: 'department', code: 'riolering-water' } as const
const usual = { group: 'water', handledBy, promiseIsExample: true, complaint: false, public: true } as const

export const waterCategories: readonly CategorySeed[] = [
  {
    ...usual,
    code: 'blocked-drain',
    names: { nl: 'Verstopte rioolkolk', en: 'Blocked drain', fr: 'Avaloir bouché', de: 'Verstopfter Gully' },
    synonyms: [
      'rioolputje verstopt',
      'avaloir bouché',
      'égout',
      'drain blocked',
      'Gully verstopft',
      'straatkolk',
      'putje loopt over',
      'riool',
      'rioolrooster',
      'plas blijft staan',
      'rioleringsdeksel',
    ],
    questions: [
      yesNo({
        code: 'lid-missing',
        required: false,
        labels: {
          nl: 'Ligt het deksel of het rooster los, of is het weg?',
          en: 'Is the lid or grating loose or gone?',
          fr: 'Le couvercle ou la grille est-il déplacé ou absent ?',
          de: 'Ist der Deckel oder Rost lose oder fehlt er?',
        },
      }),
    ],
    firstActionHours: 8,
    promiseWorkingDays: 5,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'flooding',
    names: { nl: 'Wateroverlast', en: 'Flooding', fr: 'Inondation', de: 'Überschwemmung' },
    synonyms: [
      'straat onder water',
      'overstroming',
      'kelder vol water',
      'water komt binnen',
      'gracht loopt over',
      'beek buiten de oevers',
    ],
    questions: [
      yesNo({
        code: 'in-house',
        required: false,
        labels: {
          nl: 'Staat er water in een huis?',
          en: 'Is there water in a house?',
          fr: 'Y a-t-il de l’eau dans une maison ?',
          de: 'Steht Wasser in einem Haus?',
        },
      }),
    ],
    firstActionHours: 1,
    promiseWorkingDays: 1,
    needsPhoto: false,
    danger: callFireBrigade,
  },
  {
    ...usual,
    code: 'water-leak',
    names: {
      nl: 'Lek in de waterleiding',
      en: 'Leaking water main',
      fr: 'Fuite d’eau',
      de: 'Leck in der Wasserleitung',
    },
    synonyms: [
      'waterlek',
      'gesprongen leiding',
      'water spuit uit de grond',
      'hydrant lekt',
      'watermeter',
      'geen water',
    ],
    questions: [],
    handledBy: { kind: 'partner', code: 'de-watergroep' },
    firstActionHours: 1,
    promiseWorkingDays: 2,
    needsPhoto: false,
    danger: null,
  },
]
