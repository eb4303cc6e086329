import type { CategorySeed } from '../shape.ts'
import { choice, openText, option } from './questions-asked.ts'

const handledBy = { kind: 'department', code: '1777' } as const
const usual = {
  group: 'questions',
  handledBy,
  promiseIsExample: true,
  complaint: false,
  needsPhoto: false,
  public: false,
  danger: null,
} as const

export const questionCategories: readonly CategorySeed[] = [
  {
    ...usual,
    code: 'opening-hours',
    names: {
      nl: 'Vraag over openingsuren',
      en: 'Question about opening hours',
      fr: 'Question sur les heures d’ouverture',
      de: 'Frage zu Öffnungszeiten',
    },
    synonyms: [
      'wanneer open',
      'openingsuren stadhuis',
      'recyclagepark open',
      'containerpark',
      'zwembad',
      'bibliotheek',
      'sluitingsdag',
    ],
    questions: [],
    firstActionHours: 4,
    promiseWorkingDays: 1,
  },
  {
    ...usual,
    code: 'appointment',
    names: {
      nl: 'Afspraak maken of wijzigen',
      en: 'Make or change an appointment',
      fr: 'Prendre ou modifier un rendez-vous',
      de: 'Termin vereinbaren oder ändern',
    },
    synonyms: [
      'afspraak stadhuis',
      'identiteitskaart',
      'reispas',
      'rijbewijs',
      'afspraak verzetten',
      'afspraak annuleren',
    ],
    questions: [
      choice(
        {
          code: 'subject',
          required: false,
          labels: { nl: 'Waarvoor?', en: 'What for?', fr: 'Pour quoi ?', de: 'Wofür?' },
        },
        [
          option('identity-card', {
            nl: 'Identiteitskaart',
            en: 'Identity card',
            fr: 'Carte d’identité',
            de: 'Personalausweis',
          }),
          option('passport', { nl: 'Reispas', en: 'Passport', fr: 'Passeport', de: 'Reisepass' }),
          option('driving-licence', {
            nl: 'Rijbewijs',
            en: 'Driving licence',
            fr: 'Permis de conduire',
            de: 'Führerschein',
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
    firstActionHours: 4,
    promiseWorkingDays: 1,
  },
  {
    ...usual,
    code: 'other-question',
    names: { nl: 'Andere vraag', en: 'Other question', fr: 'Autre question', de: 'Andere Frage' },
    synonyms: ['vraag', 'informatie', 'weet niet waar', 'iets anders', 'inlichting', 'premie', 'evenement'],
    questions: [],
    firstActionHours: 4,
    promiseWorkingDays: 2,
  },
  {
    ...usual,
    code: 'complaint',
    names: {
      nl: 'Klacht over onze dienstverlening',
      en: 'Complaint about our service',
      fr: 'Plainte sur notre service',
      de: 'Beschwerde über unseren Dienst',
    },
    synonyms: [
      'klacht',
      'onvriendelijk',
      'slecht geholpen',
      'niet tevreden',
      'ombudsman',
      'ombudsvrouw',
      'te lang gewacht',
    ],
    questions: [
      openText({
        code: 'earlier-reference',
        required: false,
        labels: {
          nl: 'Nummer van je eerdere melding',
          en: 'Number of your earlier report',
          fr: 'Numéro de votre signalement précédent',
          de: 'Nummer Ihrer früheren Meldung',
        },
      }),
    ],
    handledBy: { kind: 'department', code: 'ombudsdienst' },
    firstActionHours: 16,
    // The law on local government gives 45 calendar days to answer a complaint.
    promiseWorkingDays: 30,
    complaint: true,
  },
]
