import type {
  BurgerprofielConfig,
  CitizenOidcConfig,
  CityName,
  InboundConfig,
  Limits,
  MailInConfig,
  NationalNumberKeys,
  SmsConfig,
  StoragePlace,
  TelephonyConfig,
} from '@meldpunt/api'

/** What one process is for: answering browsers, sending notices and doing jobs, or both. */
export const roles = ['web', 'worker', 'all'] as const
export type Role = (typeof roles)[number]

/** What the host must know; from the environment in production, made by the demo otherwise. */
export type HostConfig = HostSettings & StoragePlace

export type HostSettings = {
  databaseUrl: string
  /** A replica for reading. */
  readDatabaseUrl?: string | undefined
  /** How browsers reach us; every absolute link begins with it. */
  publicUrl: string
  smtpUrl: string
  mailFrom?: string | undefined
  /** The virus scanner; without it photos are taken in unseen. */
  clamdUrl?: string | undefined
  /** 32 bytes or more, in hexadecimal. */
  linkKey: string
  /** The first signs, the others are still accepted. */
  sessionKeys: readonly string[]
  staffOidc: {
    issuer: string
    clientId: string
    clientSecret: string
    scopes?: string | undefined
    /** Whose values give role and department. */
    claim?: string | undefined
  }
  /** Sign-in of citizens at ACM/IDM; without it nothing on the site offers to sign in. Needs `nationalNumberKeys`. */
  citizenOidc?: CitizenOidcConfig | undefined
  /** Who may post reports for Mijn Burgerprofiel. Needs `nationalNumberKeys`. */
  meldingDoen?: InboundConfig | undefined
  nationalNumberKeys?: NationalNumberKeys | undefined
  /** Telling Mijn Burgerprofiel of every change; needs `nationalNumberKeys`. */
  burgerprofiel?: BurgerprofielConfig | undefined
  /** The gateway of text messages; without it nobody is offered one. */
  sms?: SmsConfig | undefined
  /** The telephone exchange that tells of calls; without it they are begun by hand. */
  telephony?: TelephonyConfig | undefined
  /** The mailbox that is read; without it no mail is taken in. */
  mailIn?: MailInConfig | undefined
  role?: Role | undefined
  port?: number | undefined
  logLevel?: string | undefined
  /** How many proxies stand in front and may say who the caller is. */
  trustProxy?: number | undefined
  web?: { kind: 'built' } | { kind: 'vite' } | undefined
  city?: CityName | undefined
  limits?: Limits | undefined
  /** Whoever shows it may read the figures of `/metrics`; without it only this machine itself. */
  metricsToken?: string | undefined
}

export const kortrijk: CityName = {
  name: 'Kortrijk',
  phone: '1777',
  address: 'Grote Markt 54, 8500 Kortrijk',
}
