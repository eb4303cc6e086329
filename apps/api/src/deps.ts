import type { Database } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'
import type { Logger } from 'pino'
import type { Antivirus } from './adapters/antivirus/antivirus.ts'
import type { BurgerprofielConfig } from './adapters/burgerprofiel/burgerprofiel-config.ts'
import type { MailInConfig } from './adapters/mail-in/mail-in-config.ts'
import type { ProviderConfig } from './adapters/openid/provider.ts'
import type { SmsConfig } from './adapters/sms/sms-config.ts'
import type { Storage } from './adapters/storage/storage.ts'
import type { InboundConfig } from './features/melding-doen/bearer.ts'
import type { RenderPage } from './http/page-request.ts'
import type { NationalNumberKeys } from './national-number/national-numbers.ts'

/** The city as mails and pages name it. */
export type CityName = { name: string; phone: string; address: string }

export type OidcConfig = {
  issuer: string
  clientId: string
  clientSecret: string
  scopes: string
  /** The claim whose values the mapping names; `groups` where the city did not choose. */
  claim?: string | undefined
}
/** Sign-in of citizens at ACM/IDM; `acrValues` asks for the means of proof, so that we are told which was used. */
export type CitizenOidcConfig = ProviderConfig & { acrValues: string | null }
/** The telephone exchange: the token in its address, and the numbers of the city itself, E.164. */
export type TelephonyConfig = { token: string; ownNumbers: readonly string[] }
export type SmtpConfig = { url: string; from: string }

/** How much one network or one account may send. */
export type Limits = {
  writesPerMinute: number
  uploadsPerHour: number
  signInsPerMinute: number
  /** How often anybody may give one mail address, whoever they are. */
  mailsToAddressPerHour: number
}
/** A city hall is one address: many people sign in from it within a minute. */
export const defaultLimits: Limits = {
  writesPerMinute: 120,
  uploadsPerHour: 300,
  signInsPerMinute: 300,
  mailsToAddressPerHour: 20,
}

/** Everything from outside that the API and its workers need; made once by the host. */
export type ApiDeps = {
  db: Database
  /** Of the writing side, for the connection that listens. */
  connectionString: string
  clock: () => Instant
  newId: () => string
  log: Logger
  publicUrl: string
  keys: {
    link: Buffer
    session: readonly string[]
    /** Null where no national number is ever taken in. */
    nationalNumber: NationalNumberKeys | null
  }
  oidc: OidcConfig
  /** Null in a city without sign-in of citizens; then nothing on the site offers it. */
  citizenOidc: CitizenOidcConfig | null
  /** Who may post reports for Mijn Burgerprofiel; null where that is not offered. Needs `keys.nationalNumber`. */
  meldingDoen: InboundConfig | null
  smtp: SmtpConfig
  /** The mailbox that is read; null in a city that takes no mail in. */
  mailIn: MailInConfig | null
  /** Null in a city that does not tell Mijn Burgerprofiel. Needs the keys of the national numbers. */
  burgerprofiel: BurgerprofielConfig | null
  /** Null in a city that sends no text messages; then nobody is offered one. */
  sms: SmsConfig | null
  /** Null in a city whose telephone exchange tells us nothing; calls are then begun by hand. */
  telephony: TelephonyConfig | null
  storage: Storage
  /** Looks at every upload; null where the city has no scanner. */
  antivirus: Antivirus | null
  city: CityName
  limits: Limits
  /** Who holds it may read `/metrics`; null: only who asks on the machine itself. */
  metricsToken: string | null
  /** Renders the pages of the citizen site; null where the API stands alone. */
  renderPage: RenderPage | null
}
