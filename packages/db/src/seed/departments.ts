import type { DepartmentSeed } from './shape.ts'

// Mail addresses end in .example (RFC 2606), so that a trial never writes to somebody real; the administrator sets them.
export const departments: readonly DepartmentSeed[] = [
  {
    code: '1777',
    names: {
      nl: 'Meldpunt 1777',
      en: '1777 contact point',
      fr: 'Point de contact 1777',
      de: 'Meldestelle 1777',
    },
    mail: '1777@kortrijk.example',
    about: {
      nl: 'De balie: geeft meteen antwoord of zoekt de juiste dienst.',
      en: 'The desk: answers at once or finds the right department.',
    },
    handlesComplaints: false,
  },
  {
    code: 'nette-stad',
    names: { nl: 'Nette Stad', en: 'Clean City', fr: 'Ville propre', de: 'Saubere Stadt' },
    mail: 'nette-stad@kortrijk.example',
    about: {
      nl: 'Sluikstort, zwerfvuil, hondenpoep, graffiti en vuilnisbakken.',
      en: 'Fly-tipping, litter, dog dirt, graffiti and litter bins.',
    },
    handlesComplaints: false,
  },
  {
    code: 'publieke-ruimte',
    names: { nl: 'Publieke Ruimte', en: 'Public Space', fr: 'Espace public', de: 'Öffentlicher Raum' },
    mail: 'publieke-ruimte@kortrijk.example',
    about: {
      nl: 'Wegen, voetpaden, boordstenen en straatmeubilair.',
      en: 'Roads, pavements, kerbs and street furniture.',
    },
    handlesComplaints: false,
  },
  {
    code: 'groen',
    names: { nl: 'Groen', en: 'Parks and Green', fr: 'Espaces verts', de: 'Grünflächen' },
    mail: 'groen@kortrijk.example',
    about: {
      nl: 'Parken, bomen, bermen, hagen en speelpleinen.',
      en: 'Parks, trees, verges, hedges and playgrounds.',
    },
    handlesComplaints: false,
  },
  {
    code: 'mobiliteit',
    names: {
      nl: 'Mobiliteit & Signalisatie',
      en: 'Mobility and Signs',
      fr: 'Mobilité et signalisation',
      de: 'Mobilität und Verkehrszeichen',
    },
    mail: 'mobiliteit@kortrijk.example',
    about: {
      nl: 'Verkeersborden, wegmarkering, verkeerslichten, fietspaden en fietsen.',
      en: 'Traffic signs, road markings, traffic lights, cycle paths and bicycles.',
    },
    handlesComplaints: false,
  },
  {
    code: 'afval',
    names: { nl: 'Afval', en: 'Waste', fr: 'Déchets', de: 'Abfall' },
    mail: 'afval@kortrijk.example',
    about: {
      nl: 'Huisvuil, pmd, papier en ondergrondse containers, samen met IMOG.',
      en: 'Household waste, packaging, paper and underground containers, together with IMOG.',
    },
    handlesComplaints: false,
  },
  {
    code: 'riolering-water',
    names: {
      nl: 'Riolering & Water',
      en: 'Sewers and Water',
      fr: 'Égouts et eau',
      de: 'Kanalisation und Wasser',
    },
    mail: 'riolering@kortrijk.example',
    about: {
      nl: 'Rioolkolken, riolen, grachten, wateroverlast en rattenbestrijding.',
      en: 'Drains, sewers, ditches, flooding and rat control.',
    },
    handlesComplaints: false,
  },
  {
    code: 'dierenwelzijn',
    names: { nl: 'Dierenwelzijn', en: 'Animal Welfare', fr: 'Bien-être animal', de: 'Tierschutz' },
    mail: 'dierenwelzijn@kortrijk.example',
    about: {
      nl: 'Zwerfdieren, dode dieren en wespennesten.',
      en: 'Stray animals, dead animals and wasp nests.',
    },
    handlesComplaints: false,
  },
  {
    code: 'handhaving',
    names: { nl: 'Handhaving', en: 'Enforcement', fr: 'Constats et sanctions', de: 'Ordnungsdienst' },
    mail: 'handhaving@kortrijk.example',
    about: {
      nl: 'Lawaai overdag, geurhinder, fout parkeren en achtergelaten auto’s.',
      en: 'Noise by day, smells, wrong parking and abandoned cars.',
    },
    handlesComplaints: false,
  },
  {
    code: 'ombudsdienst',
    names: { nl: 'Ombudsdienst', en: 'Ombudsman', fr: 'Service de médiation', de: 'Ombudsstelle' },
    mail: 'ombudsdienst@kortrijk.example',
    about: {
      nl: 'Klachten over de dienstverlening van de stad.',
      en: 'Complaints about how the city served somebody.',
    },
    handlesComplaints: true,
  },
]
