import { defaultLimits, type StoragePlace } from '@meldpunt/api'
import { z } from 'zod'
import { burgerprofielOf, burgerprofielSettings, checkBurgerprofiel } from './env-burgerprofiel.ts'
import {
  checkCitizenSignIn,
  citizenOidcOf,
  key32,
  meldingDoenOf,
  nationalNumberKeysOf,
  privateJwk,
  sealingKeys,
} from './env-citizens.ts'
import { needed, optional, required, secure, url, whole } from './env-fields.ts'
import { checkMailIn, mailInOf, mailInSettings } from './env-mail-in.ts'
import { smsOf, smsSettings } from './env-sms.ts'
import { parseStoragePlace } from './env-storage.ts'
import { telephonyOf, telephonySettings } from './env-telephony.ts'
import { isVariable, variables } from './env-variables.ts'
import { type HostConfig, type HostSettings, roles } from './host-config.ts'

const database = url(/^postgres(ql)?:\/\//, 'must begin with postgres://')

const settings = z.object({
  DATABASE_URL: needed(database),
  READ_DATABASE_URL: optional(database),
  SMTP_URL: needed(url(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')),
  MAIL_FROM: needed(z.string(required).regex(/^[^@]*\S+@\S+/, 'must hold a mail address')),
  PUBLIC_URL: needed(secure('PUBLIC_URL').transform((text) => text.replace(/\/+$/, ''))),
  LINK_KEY: needed(z.string(required).regex(/^([\da-f]{2}){32,}$/i, 'must be 64 or more hexadecimal digits')),
  SESSION_KEYS: needed(
    z
      .string(required)
      .transform((text) => text.split(',').map((key) => key.trim()))
      .refine((keys) => keys.every((key) => key.length >= 32), 'each key must have 32 or more characters'),
  ),
  STAFF_OIDC_ISSUER: needed(secure('STAFF_OIDC_ISSUER')),
  STAFF_OIDC_CLIENT_ID: needed(z.string(required)),
  STAFF_OIDC_CLIENT_SECRET: needed(z.string(required)),
  STAFF_OIDC_SCOPES: optional(z.string().regex(/(^|\s)openid(\s|$)/, 'must contain openid')),
  STAFF_OIDC_CLAIM: optional(z.string().regex(/^\S+$/, 'must be the name of a claim')),
  ROLE: optional(z.enum(roles, 'must be web, worker or all')),
  PORT: optional(whole(0, 65_535)),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'is none of the levels')),
  WRITES_PER_MINUTE: optional(whole(1, 1_000_000)),
  TRUST_PROXY: optional(whole(0, 10)),
  CITIZEN_OIDC_ISSUER: optional(secure('CITIZEN_OIDC_ISSUER')),
  MELDING_DOEN_ISSUER: optional(secure('MELDING_DOEN_ISSUER')),
  MELDING_DOEN_AUDIENCE: optional(z.string()),
  MELDING_DOEN_SCOPE: optional(z.string()),
  CITIZEN_OIDC_CLIENT_ID: optional(z.string()),
  CITIZEN_OIDC_CLIENT_SECRET: optional(z.string()),
  CITIZEN_OIDC_PRIVATE_KEY: optional(privateJwk),
  CITIZEN_OIDC_SCOPES: optional(z.string().regex(/(^|\s)openid(\s|$)/, 'must contain openid')),
  CITIZEN_OIDC_ACR_VALUES: optional(z.string()),
  NATIONAL_NUMBER_HASH_KEY: optional(key32),
  NATIONAL_NUMBER_KEYS: optional(sealingKeys),
  CLAMD_URL: optional(url(/^tcp:\/\/[^/]+$/, 'must be tcp://host:port')),
  ...burgerprofielSettings,
  ...smsSettings,
  ...telephonySettings,
  ...mailInSettings,
  METRICS_TOKEN: optional(z.string().regex(/^\S{32,}$/, 'must have 32 or more characters and no blanks')),
})
const environment = settings
  .superRefine(checkCitizenSignIn)
  .superRefine(checkBurgerprofiel)
  .superRefine(checkMailIn)
type Environment = z.infer<typeof settings>

function explain({ path, message }: { path: readonly PropertyKey[]; message: string }): string {
  const [name] = path
  if (!isVariable(name)) return message
  const { what, example } = variables[name]
  return `  ${name} ${message}\n    ${what}\n    example: ${name}=${example}`
}

/** What is missing or wrong, all of it at once, and how to put it right. */
export class EnvironmentError extends Error {
  constructor(issues: readonly string[]) {
    super(
      `Meldpunt cannot start: ${issues.length} of its settings must be put right.\n\n${issues.join('\n\n')}\n\nSet them in the environment of the process; apps/host/README.md has them all.`,
    )
    this.name = 'EnvironmentError'
  }
}

const toConfig = (env: Environment): HostSettings => ({
  databaseUrl: env.DATABASE_URL,
  readDatabaseUrl: env.READ_DATABASE_URL,
  smtpUrl: env.SMTP_URL,
  mailFrom: env.MAIL_FROM,
  publicUrl: env.PUBLIC_URL,
  linkKey: env.LINK_KEY,
  sessionKeys: env.SESSION_KEYS,
  staffOidc: {
    issuer: env.STAFF_OIDC_ISSUER,
    clientId: env.STAFF_OIDC_CLIENT_ID,
    clientSecret: env.STAFF_OIDC_CLIENT_SECRET,
    scopes: env.STAFF_OIDC_SCOPES,
    claim: env.STAFF_OIDC_CLAIM,
  },
  citizenOidc: citizenOidcOf(env),
  nationalNumberKeys: nationalNumberKeysOf(env),
  meldingDoen: meldingDoenOf(env),
  burgerprofiel: burgerprofielOf(env),
  role: env.ROLE,
  port: env.PORT,
  logLevel: env.LOG_LEVEL,
  trustProxy: env.TRUST_PROXY,
  metricsToken: env.METRICS_TOKEN,
  clamdUrl: env.CLAMD_URL,
  sms: smsOf(env),
  telephony: telephonyOf(env),
  mailIn: mailInOf(env),
  limits:
    env.WRITES_PER_MINUTE === undefined
      ? undefined
      : { ...defaultLimits, writesPerMinute: env.WRITES_PER_MINUTE },
})

type Given = Readonly<Record<string, string | undefined>>

type Parsed<Value> = z.ZodSafeParseResult<Value>

/** What is wrong with either is told at once. */
function dataOfBoth<One, Other>(one: Parsed<One>, other: Parsed<Other>): [One, Other] {
  if (one.success && other.success) return [one.data, other.data]
  const issues = [one, other].flatMap(({ error }) => error?.issues ?? [])
  throw new EnvironmentError(issues.map(explain))
}

/** The configuration from the environment, checked as a whole; throws an `EnvironmentError` that says what to do. */
export function readEnvironment(given: Given = process.env): HostConfig {
  const [env, place] = dataOfBoth(environment.safeParse(given), parseStoragePlace(given))
  return { ...toConfig(env), ...place }
}

const onlyDatabase = settings.pick({ DATABASE_URL: true })

/** Only the database, for `pnpm migrate`. */
export function readDatabaseUrl(given: Given = process.env): string {
  const parsed = onlyDatabase.safeParse(given)
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues.map(explain))
  return parsed.data.DATABASE_URL
}

/** The database and the place of the photos, for `pnpm backup` and `pnpm restore`. */
export function readKeepingPlaces(given: Given = process.env): {
  connectionString: string
  place: StoragePlace
} {
  const [env, place] = dataOfBoth(onlyDatabase.safeParse(given), parseStoragePlace(given))
  return { connectionString: env.DATABASE_URL, place }
}
