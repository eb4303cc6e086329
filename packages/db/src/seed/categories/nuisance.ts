import { allergicReaction, callPolice, smellOfGas } from '../danger.ts'
import type { CategorySeed } from '../shape.ts'
import { choice, howOften, isNow, option, yesNo } from './questions-asked.ts'

const animals = { kind: 'department', code: 'dierenwelzijn' } as const
const enforcement = { kind: 'department', code: 'handhaving' } as const
const usual = { group: 'nuisance', promiseIsExample: true, complaint: false, needsPhoto: false } as const

const onWhoseGround = yesNo({
  code: 'private-ground',
  required: false,
  labels: {
    nl: 'Is het op privéterrein?',
    en: 'Is it on private ground?',
    fr: 'Est-ce sur un terrain privé ?',
    de: 'Ist es auf Privatgrund?',
  },
})

export const nuisanceCategories: readonly CategorySeed[] = [
  {
    ...usual,
    code: 'rats',
    names: { nl: 'Ratten', en: 'Rats', fr: 'Rats', de: 'Ratten' },
    synonyms: ['rat gezien', 'rattenplaag', 'muizen', 'ongedierte', 'rattenvergif', 'rattennest'],
    questions: [onWhoseGround],
    handledBy: { kind: 'department', code: 'riolering-water' },
    firstActionHours: 8,
    promiseWorkingDays: 5,
    public: true,
    danger: null,
  },
  {
    ...usual,
    code: 'stray-animal',
    names: {
      nl: 'Zwerfdier of dood dier',
      en: 'Stray or dead animal',
      fr: 'Animal errant ou mort',
      de: 'Streunendes oder totes Tier',
    },
    synonyms: [
      'loslopende hond',
      'zwerfkat',
      'dode kat',
      'gevonden hond',
      'dode vogel',
      'gewond dier',
      'duiven',
    ],
    questions: [
      choice(
        {
          code: 'condition',
          required: true,
          labels: {
            nl: 'Hoe is het dier eraan toe?',
            en: 'How is the animal?',
            fr: 'Dans quel état est l’animal ?',
            de: 'Wie geht es dem Tier?',
          },
        },
        [
          option('healthy', { nl: 'Gezond', en: 'Healthy', fr: 'En bonne santé', de: 'Gesund' }),
          option('hurt', {
            nl: 'Gewond of ziek',
            en: 'Hurt or sick',
            fr: 'Blessé ou malade',
            de: 'Verletzt oder krank',
          }),
          option('dead', { nl: 'Dood', en: 'Dead', fr: 'Mort', de: 'Tot' }),
          option('aggressive', { nl: 'Agressief', en: 'Aggressive', fr: 'Agressif', de: 'Aggressiv' }),
        ],
      ),
    ],
    handledBy: animals,
    firstActionHours: 2,
    promiseWorkingDays: 1,
    public: true,
    danger: callPolice,
  },
  {
    ...usual,
    code: 'wasp-nest',
    names: {
      nl: 'Wespen- of hoornaarnest',
      en: 'Wasp or hornet nest',
      fr: 'Nid de guêpes ou de frelons',
      de: 'Wespen- oder Hornissennest',
    },
    synonyms: ['wespennest', 'aziatische hoornaar', 'bijen', 'hoornaars', 'hommels', 'bijenzwerm'],
    questions: [onWhoseGround],
    handledBy: animals,
    firstActionHours: 4,
    promiseWorkingDays: 3,
    public: true,
    danger: allergicReaction,
  },
  {
    ...usual,
    code: 'noise',
    names: { nl: 'Lawaai', en: 'Noise', fr: 'Bruit', de: 'Lärm' },
    synonyms: [
      'geluidsoverlast',
      'bruit',
      'musique',
      'voisins',
      'loud music',
      'laute Musik',
      'Lärm',
      'nachtlawaai',
      'luide muziek',
      'blaffende hond',
      'fuif',
      'burenlawaai',
      'werf maakt lawaai',
      'roepende mensen',
    ],
    questions: [isNow, howOften],
    handledBy: enforcement,
    firstActionHours: 4,
    promiseWorkingDays: 5,
    public: false,
    danger: callPolice,
  },
  {
    ...usual,
    code: 'smell',
    names: { nl: 'Geurhinder', en: 'Bad smell', fr: 'Mauvaise odeur', de: 'Geruchsbelästigung' },
    synonyms: [
      'stank',
      'rioolgeur',
      'het stinkt',
      'rook',
      'verbranden van afval',
      'verbrandt plastic',
      'mauvaise odeur',
      'bad smell',
      'es stinkt',
      'mestgeur',
      'sluikverbranden',
    ],
    questions: [isNow, howOften],
    handledBy: enforcement,
    firstActionHours: 4,
    promiseWorkingDays: 5,
    public: false,
    danger: smellOfGas,
  },
]
