import type { CategoryGroupSeed } from './shape.ts'

export const categoryGroups: readonly CategoryGroupSeed[] = [
  {
    code: 'waste',
    names: { nl: 'Afval ophalen', en: 'Waste collection', fr: 'Collecte des déchets', de: 'Müllabfuhr' },
  },
  { code: 'cleanliness', names: { nl: 'Netheid', en: 'Cleanliness', fr: 'Propreté', de: 'Sauberkeit' } },
  {
    code: 'roads',
    names: {
      nl: 'Straat, voetpad en verlichting',
      en: 'Streets, pavements and lighting',
      fr: 'Rues, trottoirs et éclairage',
      de: 'Straßen, Gehwege und Beleuchtung',
    },
  },
  {
    code: 'mobility',
    names: {
      nl: 'Verkeer en parkeren',
      en: 'Traffic and parking',
      fr: 'Circulation et stationnement',
      de: 'Verkehr und Parken',
    },
  },
  {
    code: 'green',
    names: {
      nl: 'Groen en spelen',
      en: 'Green spaces and play',
      fr: 'Espaces verts et jeux',
      de: 'Grünflächen und Spielplätze',
    },
  },
  {
    code: 'water',
    names: {
      nl: 'Water en riolering',
      en: 'Water and sewers',
      fr: 'Eau et égouts',
      de: 'Wasser und Kanalisation',
    },
  },
  {
    code: 'nuisance',
    names: {
      nl: 'Dieren en hinder',
      en: 'Animals and nuisance',
      fr: 'Animaux et nuisances',
      de: 'Tiere und Belästigung',
    },
  },
  {
    code: 'questions',
    names: {
      nl: 'Vragen en klachten',
      en: 'Questions and complaints',
      fr: 'Questions et plaintes',
      de: 'Fragen und Beschwerden',
    },
  },
]
