import { z } from 'zod'
import { type HostConfig, roles } from './host-config.ts'

type Variable = { name: string; what: string; example: string }

/** How each variable is explained when it is missing or wrong. */
const variables = {
  DATABASE_URL: {
    what: 'the PostgreSQL database',
    example: 'postgres://meldpunt:secret@127.0.0.1:5432/meldpunt',
  },
  READ_DATABASE_URL: {
    what: 'a replica for reading (optional)',
    example: 'postgres://meldpunt:secret@replica:5432/meldpunt',
  },
  SMTP_URL: { what: 'the mail server', example: 'smtps://user:secret@mail.city.example:465' },
  MAIL_FROM: { what: 'sender of every mail', example: 'Meldpunt 1777 <1777@city.example>' },
  PUBLIC_URL: {
    what: 'address at which browsers reach this server',
    example: 'https://meldpunt.city.example',
  },
  LINK_KEY: {
    what: 'key of the secret links: 64 or more hexadecimal digits, from `openssl rand -hex 32`',
    example: '7f3a… (64 digits)',
  },
  SESSION_KEYS: {
    what: 'keys of the sessions, newest first, with commas: 32 or more characters each',
    example: 'b41c… (64 digits)',
  },
  STAFF_OIDC_ISSUER: {
    what: 'OpenID Connect provider of the staff',
    example: 'https://login.city.example/realms/city',
  },
  STAFF_OIDC_CLIENT_ID: { what: 'our name at that provider', example: 'meldpunt' },
  STAFF_OIDC_CLIENT_SECRET: { what: 'our secret at that provider', example: 'a-long-secret' },
  STAFF_OIDC_SCOPES: { what: 'scopes to ask for (optional)', example: 'openid profile email groups' },
  STORAGE_DIR: { what: 'folder for photos, kept and backed up', example: '/var/lib/meldpunt/storage' },
  ROLE: { what: 'what this process does: web, worker or all (optional)', example: 'all' },
  PORT: { what: 'port to answer on (optional)', example: '1777' },
  LOG_LEVEL: { what: 'fatal, error, warn, info, debug or silent (optional)', example: 'info' },
  TRUST_PROXY: { what: 'how many proxies stand in front (optional)', example: '1' },
} as const satisfies Record<string, Omit<Variable, 'name'>>
type Name = keyof typeof variables
const isName = (name: PropertyKey | undefined): name is Name =>
  typeof name === 'string' && Object.hasOwn(variables, name)

const required = 'is not set'
const url = (protocols: RegExp, wrong: string) =>
  z
    .string(required)
    .regex(protocols, wrong)
    .refine((text) => URL.canParse(text), wrong)
const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/
const secure = (what: string) =>
  url(/^https?:\/\//, `${what} must begin with https://`).refine(
    (text) => text.startsWith('https:') || loopback.test(text),
    `${what} may be http only on this machine itself`,
  )
const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const whole = (least: number, most: number) =>
  z.coerce.number('must be a whole number').int('must be a whole number').min(least).max(most)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsAbsent, schema.optional())
const needed = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsAbsent, schema)
const database = url(/^postgres(ql)?:\/\//, 'must begin with postgres://')

const environment = z.object({
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
  STORAGE_DIR: needed(z.string(required)),
  ROLE: optional(z.enum(roles, 'must be web, worker or all')),
  PORT: optional(whole(0, 65_535)),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'is none of the levels')),
  TRUST_PROXY: optional(whole(0, 10)),
})
type Environment = z.infer<typeof environment>

function explain({ path, message }: { path: readonly PropertyKey[]; message: string }): string {
  const [name] = path
  if (!isName(name)) return message
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

const toConfig = (env: Environment): HostConfig => ({
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
  },
  storageDir: env.STORAGE_DIR,
  role: env.ROLE,
  port: env.PORT,
  logLevel: env.LOG_LEVEL,
  trustProxy: env.TRUST_PROXY,
})

type Given = Readonly<Record<string, string | undefined>>

/** The configuration from the environment, checked as a whole; throws an `EnvironmentError` that says what to do. */
export function readEnvironment(given: Given = process.env): HostConfig {
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues.map(explain))
  return toConfig(parsed.data)
}

/** Only the database, for `pnpm migrate`. */
export function readDatabaseUrl(given: Given = process.env): string {
  const parsed = environment.pick({ DATABASE_URL: true }).safeParse(given)
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues.map(explain))
  return parsed.data.DATABASE_URL
}
