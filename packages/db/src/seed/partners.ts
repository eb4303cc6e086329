import type { CityText, PartnerSeed } from './shape.ts'

/** Organisations have one name in every language. */
const named = (name: string): CityText => ({ nl: name, en: name, fr: name, de: name })

// Mail addresses end in .example (RFC 2606), so that a trial never writes to somebody real; the administrator sets them.
export const partners: readonly PartnerSeed[] = [
  {
    code: 'imog',
    names: named('IMOG'),
    mail: 'meldingen@imog.example',
    website: 'https://www.imog.be',
    about: {
      nl: 'Haalt het afval op en beheert de recyclageparken.',
      en: 'Collects waste, runs the recycling parks.',
    },
  },
  {
    code: 'politie',
    names: {
      nl: 'Politie VLAS',
      en: 'Police (zone VLAS)',
      fr: 'Police (zone VLAS)',
      de: 'Polizei (Zone VLAS)',
    },
    mail: 'meldingen@politie-vlas.example',
    website: 'https://www.politie.be/5455',
    about: {
      nl: 'Nachtlawaai en gevaarlijk parkeren. Bel 101 als het nu gebeurt.',
      en: 'Noise at night and dangerous parking. Call 101 when it is happening now.',
    },
  },
  {
    code: 'fluvius',
    names: named('Fluvius'),
    mail: 'straatlampen@fluvius.example',
    website: 'https://www.fluvius.be',
    about: {
      nl: 'Straatverlichting, met het nummer van de paal.',
      en: 'Street lighting, by the number on the pole.',
    },
  },
  {
    code: 'awv',
    names: {
      nl: 'AWV (Meldpunt Wegen)',
      en: 'AWV (Flemish roads agency)',
      fr: 'AWV (agence flamande des routes)',
      de: 'AWV (flämische Straßenbehörde)',
    },
    mail: 'meldpuntwegen@awv.example',
    website: 'https://www.meldpuntwegen.be',
    about: { nl: 'Gewestwegen en snelwegen.', en: 'Regional roads and motorways.' },
  },
  {
    code: 'de-watergroep',
    names: named('De Watergroep'),
    mail: 'lekken@dewatergroep.example',
    website: 'https://www.dewatergroep.be',
    about: { nl: 'Drinkwater: lekken, meters en druk.', en: 'Drinking water: leaks, meters and pressure.' },
  },
  {
    code: 'de-lijn',
    names: named('De Lijn'),
    mail: 'haltes@delijn.example',
    website: 'https://www.delijn.be',
    about: { nl: 'Bushaltes, schuilhuisjes en bussen.', en: 'Bus stops, shelters and buses.' },
  },
  {
    code: 'infrabel',
    names: named('Infrabel'),
    mail: 'overwegen@infrabel.example',
    website: 'https://infrabel.be',
    about: {
      nl: 'Sporen, bermen langs het spoor en overwegen.',
      en: 'Tracks, verges along them and level crossings.',
    },
  },
  {
    code: 'parko',
    names: named('Parko'),
    mail: 'parkeren@parko.example',
    website: 'https://www.parko.be',
    about: { nl: 'Betalend parkeren, automaten en parkings.', en: 'Paid parking, machines and car parks.' },
  },
]
