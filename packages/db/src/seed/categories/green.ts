import { callFireBrigade } from '../danger.ts'
import type { CategorySeed } from '../shape.ts'
import { blocksTheWay, choice, option, yesNo } from './questions-asked.ts'

const handledBy = { kind: 'department', code: 'groen' } as const
const usual = { group: 'green', handledBy, promiseIsExample: true, complaint: false, public: true } as const

export const greenCategories: readonly CategorySeed[] = [
  {
    ...usual,
    code: 'grass-and-hedges',
    names: {
      nl: 'Gras, haag of struiken',
      en: 'Grass, hedges or shrubs',
      fr: 'Herbe, haies ou buissons',
      de: 'Gras, Hecken oder Sträucher',
    },
    synonyms: [
      'gras maaien',
      'haag snoeien',
      'berm te hoog',
      'struiken over het voetpad',
      'hegge',
      'gazon',
      'overhangend groen',
    ],
    questions: [
      yesNo({
        code: 'blocks-view',
        required: false,
        labels: {
          nl: 'Zie je daardoor het verkeer niet goed?',
          en: 'Does it keep you from seeing the traffic?',
          fr: 'Est-ce que cela cache la circulation ?',
          de: 'Verdeckt es die Sicht auf den Verkehr?',
        },
      }),
    ],
    firstActionHours: 16,
    promiseWorkingDays: 15,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'fallen-branch',
    names: {
      nl: 'Afgewaaide tak of boom',
      en: 'Fallen branch or tree',
      fr: 'Branche ou arbre tombé',
      de: 'Umgestürzter Baum oder Ast',
    },
    synonyms: ['tak op de weg', 'boom omgewaaid', 'stormschade', 'tak hangt los', 'afgebroken tak'],
    questions: [blocksTheWay],
    firstActionHours: 2,
    promiseWorkingDays: 2,
    needsPhoto: true,
    danger: callFireBrigade,
  },
  {
    ...usual,
    code: 'tree',
    names: { nl: 'Boom', en: 'Tree', fr: 'Arbre', de: 'Baum' },
    synonyms: [
      'boom snoeien',
      'dode boom',
      'zieke boom',
      'wortels',
      'boom te groot',
      'overhangende takken',
      'eikenprocessierups',
    ],
    questions: [
      choice(
        {
          code: 'matter',
          required: true,
          labels: {
            nl: 'Waarover gaat het?',
            en: 'What is it about?',
            fr: 'De quoi s’agit-il ?',
            de: 'Worum geht es?',
          },
        },
        [
          option('sick', {
            nl: 'De boom is dood of ziek',
            en: 'The tree is dead or sick',
            fr: 'L’arbre est mort ou malade',
            de: 'Der Baum ist tot oder krank',
          }),
          option('prune', {
            nl: 'De boom moet gesnoeid worden',
            en: 'The tree needs pruning',
            fr: 'L’arbre doit être taillé',
            de: 'Der Baum muss geschnitten werden',
          }),
          option('roots', {
            nl: 'De wortels duwen het voetpad omhoog',
            en: 'The roots lift the pavement',
            fr: 'Les racines soulèvent le trottoir',
            de: 'Die Wurzeln heben den Gehweg',
          }),
          option('caterpillars', {
            nl: 'Processierupsen',
            en: 'Processionary caterpillars',
            fr: 'Chenilles processionnaires',
            de: 'Prozessionsraupen',
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
    promiseWorkingDays: 20,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'weeds',
    names: { nl: 'Onkruid', en: 'Weeds', fr: 'Mauvaises herbes', de: 'Unkraut' },
    synonyms: [
      'onkruid op het voetpad',
      'distels',
      'netels',
      'brandnetels',
      'japanse duizendknoop',
      'gras tussen de stenen',
    ],
    questions: [],
    firstActionHours: 24,
    promiseWorkingDays: 20,
    needsPhoto: true,
    danger: null,
  },
  {
    ...usual,
    code: 'playground',
    names: { nl: 'Speelplein of speeltuig', en: 'Playground', fr: 'Plaine de jeux', de: 'Spielplatz' },
    synonyms: [
      'speeltuig kapot',
      'schommel',
      'glijbaan',
      'speeltuin',
      'zandbak vuil',
      'voetbaldoel',
      'skatepark',
    ],
    questions: [
      yesNo({
        code: 'child-can-be-hurt',
        required: false,
        labels: {
          nl: 'Kan een kind zich eraan bezeren?',
          en: 'Can a child be hurt by it?',
          fr: 'Un enfant peut-il s’y blesser ?',
          de: 'Kann sich ein Kind daran verletzen?',
        },
      }),
    ],
    firstActionHours: 4,
    promiseWorkingDays: 5,
    needsPhoto: true,
    danger: null,
  },
]
