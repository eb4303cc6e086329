import type { CityText, OptionSeed, QuestionSeed } from '../shape.ts'

type Wording = { readonly code: string; readonly labels: CityText; readonly required: boolean }

export const yesNo = (wording: Wording): QuestionSeed => ({ ...wording, kind: 'yes_no', options: [] })
export const openText = (wording: Wording): QuestionSeed => ({ ...wording, kind: 'text', options: [] })
export const choice = (wording: Wording, options: readonly OptionSeed[]): QuestionSeed => ({
  ...wording,
  kind: 'choice',
  options,
})
export const option = (code: string, labels: CityText): OptionSeed => ({ code, labels })

export const blocksTheWay = yesNo({
  code: 'blocks-way',
  required: false,
  labels: {
    nl: 'Is de weg, het voetpad of het fietspad versperd?',
    en: 'Is the road, pavement or cycle path blocked?',
    fr: 'La route, le trottoir ou la piste cyclable est-il bloqué ?',
    de: 'Ist die Straße, der Gehweg oder der Radweg versperrt?',
  },
})

export const someoneFell = yesNo({
  code: 'someone-fell',
  required: false,
  labels: {
    nl: 'Is er al iemand gevallen?',
    en: 'Has somebody fallen already?',
    fr: 'Quelqu’un est-il déjà tombé ?',
    de: 'Ist schon jemand gestürzt?',
  },
})

export const isNow = yesNo({
  code: 'happening-now',
  required: false,
  labels: {
    nl: 'Is het nu bezig?',
    en: 'Is it happening now?',
    fr: 'Est-ce en cours maintenant ?',
    de: 'Passiert es gerade?',
  },
})

export const howOften = choice(
  {
    code: 'how-often',
    required: false,
    labels: {
      nl: 'Hoe vaak gebeurt het?',
      en: 'How often does it happen?',
      fr: 'À quelle fréquence ?',
      de: 'Wie oft passiert es?',
    },
  },
  [
    option('once', { nl: 'Eén keer', en: 'Once', fr: 'Une fois', de: 'Einmal' }),
    option('weekly', { nl: 'Elke week', en: 'Every week', fr: 'Chaque semaine', de: 'Jede Woche' }),
    option('daily', { nl: 'Elke dag', en: 'Every day', fr: 'Chaque jour', de: 'Jeden Tag' }),
  ],
)
