import type { Contact, Language, NoticeChannel } from '@meldpunt/domain'
import type { Random } from './random.ts'

const firstNames = [
  'Lotte',
  'Rosa',
  'Ward',
  'Yusuf',
  'Marie',
  'Geert',
  'Fatoumata',
  'Jan',
  'Ingrid',
  'Bram',
  'Samira',
  'Luc',
  'Nele',
  'Tibo',
  'Annelies',
  'Omar',
  'Griet',
  'Stijn',
  'Olena',
  'Rik',
  'Chantal',
  'Dirk',
  'Emma',
  'Wout',
  'Mieke',
  'Ahmed',
  'Céline',
  'Joris',
  'Paula',
  'Filip',
]
const lastNames = [
  'Vandamme',
  'Dhondt',
  'Verhelst',
  'Demir',
  'Lambrecht',
  'Vanhoutte',
  'Diallo',
  'Deceuninck',
  'Claerhout',
  'Benali',
  'Vercruysse',
  'Ghekiere',
  'Naessens',
  'Kovalenko',
  'Samyn',
  'Dubois',
  'Callewaert',
  'Debruyne',
  'Özkan',
  'Staelens',
  'Vanden Broucke',
  'Wullaert',
]

const mailName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^a-z ]/gi, '')
    .toLowerCase()
    .replaceAll(' ', '.')

export type Reporter = { contact: Contact | null; language: Language }

const channelsOf = (email: string | null, phone: string | null): readonly NoticeChannel[] => {
  if (email) return ['mail']
  return phone ? ['sms'] : ['none']
}

/** An invented reporter: most leave a mail address, callers often only a number, some nothing at all. */
export const pickReporter = (random: Random, byPhone: boolean): Reporter => {
  const language = random.pick<Language>(['nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'fr', 'en', 'de'])
  if (random.chance(byPhone ? 15 : 8)) return { contact: null, language }
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`
  const email = random.chance(byPhone ? 45 : 92) ? `${mailName(name)}@voorbeeld.be` : null
  const phone =
    byPhone || random.chance(30) ? `+3247${String(random.below(10_000_000)).padStart(7, '0')}` : null
  return { contact: { name, email, phone, channels: channelsOf(email, phone) }, language }
}
