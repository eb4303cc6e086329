import type { BlockValues, Language } from '@meldpunt/domain'

type Said = Pick<BlockValues, 'categorie' | 'dienst' | 'belofte'>

/** What the city itself would fill in for an example, by language: it is the text to the citizen, not of this screen. */
const said: Record<Language, Said> = {
  nl: {
    categorie: 'Sluikstort',
    dienst: 'Nette Stad',
    belofte: 'Onze belofte: klaar ten laatste donderdag 26 november.',
  },
  en: {
    categorie: 'Fly-tipping',
    dienst: 'Clean City',
    belofte: 'Our promise: done by Thursday 26 November at the latest.',
  },
  fr: {
    categorie: 'Dépôt sauvage',
    dienst: 'Ville propre',
    belofte: 'Notre promesse : terminé au plus tard le jeudi 26 novembre.',
  },
  de: {
    categorie: 'Wilder Müll',
    dienst: 'Saubere Stadt',
    belofte: 'Unser Versprechen: fertig spätestens am Donnerstag, 26. November.',
  },
}

/** An example to look at a block with. */
export const sampleValues = (language: Language, clerk: string): BlockValues => ({
  ...said[language],
  ...{ voornaam: 'Griet', referentie: '482-193-70-5', plaats: 'Kerkstraat 41', clerk },
})

/** Somebody who said neither who they are nor where it is. */
export const nobodyValues = (language: Language, clerk: string): BlockValues => ({
  ...sampleValues(language, clerk),
  ...{ voornaam: null, plaats: null },
})
