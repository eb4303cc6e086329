import { describe, expect, test } from 'vitest'
import { EnvironmentError, readDatabaseUrl, readEnvironment } from './env.ts'

const complete = {
  DATABASE_URL: 'postgres://meldpunt:secret@127.0.0.1:5432/meldpunt',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'Meldpunt 1777 <1777@city.example>',
  PUBLIC_URL: 'https://meldpunt.city.example/',
  LINK_KEY: 'ab'.repeat(32),
  SESSION_KEYS: `${'new'.repeat(12)}, ${'old'.repeat(12)}`,
  STAFF_OIDC_ISSUER: 'https://login.city.example',
  STAFF_OIDC_CLIENT_ID: 'meldpunt',
  STAFF_OIDC_CLIENT_SECRET: 'secret',
  STORAGE_DIR: '/var/lib/meldpunt',
}

const burgerprofiel = {
  NATIONAL_NUMBER_HASH_KEY: 'ab'.repeat(32),
  NATIONAL_NUMBER_KEYS: `2026:${'cd'.repeat(32)}`,
  BURGERPROFIEL_TOKEN_URL: 'https://login.example/token',
  BURGERPROFIEL_AUDIENCE: 'https://login.example',
  BURGERPROFIEL_CLIENT_ID: 'meldpunt',
  BURGERPROFIEL_PRIVATE_KEY: '{"kty":"RSA","n":"n","e":"AQAB","d":"d"}',
  BURGERPROFIEL_DOSSIER_URL: 'https://dosis.example/api/v1/dosis/',
  BURGERPROFIEL_NOTIFICATION_URL: 'https://messages.example/api/v1/notificaties',
  BURGERPROFIEL_SOURCE_URI: 'https://data.city.example/id/meldingen',
  BURGERPROFIEL_PROVIDER_URI: 'https://data.city.example/id/organisatie',
  BURGERPROFIEL_PRODUCT_ID: 'meldpunt-1777',
  BURGERPROFIEL_BRAND_CODE: 'city',
  BURGERPROFIEL_MANAGER:
    '{"name":"City","service":"Desk","phone":"1777","email":"1777@city.example","website":"https://city.example","address":"Main street 1"}',
}

const failure = (given: Record<string, string>): string => {
  try {
    readEnvironment(given)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
  }
  throw new Error('The environment was accepted')
}

describe('the environment of a process', () => {
  test('becomes a configuration', () => {
    const config = readEnvironment({ ...complete, PORT: '8080', ROLE: 'web' })
    expect(config).toMatchObject({ publicUrl: 'https://meldpunt.city.example', port: 8080, role: 'web' })
    expect(config.sessionKeys).toEqual(['new'.repeat(12), 'old'.repeat(12)])
  })

  test('may allow more or less than usual', () => {
    expect(readEnvironment(complete).limits).toBeUndefined()
    expect(readEnvironment({ ...complete, WRITES_PER_MINUTE: '5000' }).limits).toMatchObject({
      writesPerMinute: 5000,
    })
  })

  test('that is empty is refused with every variable, what it is for and an example', () => {
    const message = failure({})
    for (const name of Object.keys(complete)) expect(message).toContain(`  ${name} is not set`)
    expect(message).toContain('example: SMTP_URL=smtps://user:secret@mail.city.example:465')
    expect(message).toContain('10 of its settings')
  })

  test.each([
    ['DATABASE_URL', 'mysql://x', 'must begin with postgres://'],
    ['PUBLIC_URL', 'http://meldpunt.city.example', 'only on this machine itself'],
    ['LINK_KEY', 'short', '64 or more hexadecimal digits'],
    ['SESSION_KEYS', 'short', '32 or more characters'],
    ['PORT', 'many', 'must be a whole number'],
    ['ROLE', 'everything', 'must be web, worker or all'],
    ['SMTP_URL', '', 'is not set'],
    ['CLAMD_URL', 'http://127.0.0.1:3310', 'must be tcp://host:port'],
    ['SMS_URL', 'http://sms.example/', 'only on this machine itself'],
    ['SMS_SENDER', 'Meldpunt van de stad', 'at most 11 letters and digits'],
    ['SMS_BODY', '{"to":"{to}"}', 'must be a JSON object with {to} and {text}'],
    ['SMS_BODY', '{to} {text}', 'must be a JSON object with {to} and {text}'],
    ['SMS_QUIET_HOURS', 'at night', 'must be none, or two times'],
    ['METRICS_TOKEN', 'short', '32 or more characters'],
  ])('with %s=%s says that it %s', (name, value, expected) => {
    expect(failure({ ...complete, [name]: value })).toContain(expected)
  })

  test('may send text messages, as its gateway takes them', () => {
    expect(readEnvironment(complete).sms).toBeUndefined()
    const SMS_URL = 'https://sms.example/messages'
    expect(readEnvironment({ ...complete, SMS_URL }).sms).toMatchObject({
      ...{ url: SMS_URL, authorization: null, sender: '1777' },
      quietHours: { from: '21:00', until: '08:00' },
    })
    const own = { SMS_URL, SMS_BODY: '{"messages":[{"to":"{to}","body":"{text}"}]}', SMS_QUIET_HOURS: 'none' }
    expect(readEnvironment({ ...complete, ...own }).sms).toMatchObject({
      body: { messages: [{ to: '{to}', body: '{text}' }] },
      quietHours: { from: '00:00', until: '00:00' },
    })
  })

  test('may be told of calls by the telephone exchange', () => {
    expect(readEnvironment(complete).telephony).toBeUndefined()
    const CTI_TOKEN = 'a'.repeat(32)
    expect(readEnvironment({ ...complete, CTI_TOKEN }).telephony).toEqual({
      token: CTI_TOKEN,
      ownNumbers: [],
    })
    const own = { CTI_TOKEN, CTI_OWN_NUMBERS: '+32 56 24 17 77,+3256277000' }
    expect(readEnvironment({ ...complete, ...own }).telephony?.ownNumbers).toEqual([
      '+3256241777',
      '+3256277000',
    ])
    expect(failure({ ...complete, CTI_TOKEN: 'short' })).toContain('32 or more')
    expect(failure({ ...complete, ...own, CTI_OWN_NUMBERS: '1777' })).toContain('numbers such as')
  })

  test('may tell Mijn Burgerprofiel, with all that it takes or nothing of it', () => {
    expect(readEnvironment(complete).burgerprofiel).toBeUndefined()
    const config = readEnvironment({ ...complete, ...burgerprofiel }).burgerprofiel
    expect(config).toMatchObject({ scope: 'DosisImport', dossierNotifies: false, manager: { phone: '1777' } })
    const half = failure({ ...complete, BURGERPROFIEL_CLIENT_ID: 'meldpunt' })
    expect(half).toContain(
      '  BURGERPROFIEL_MANAGER is not set, though other settings of Mijn Burgerprofiel are',
    )
    expect(half).toContain('  NATIONAL_NUMBER_KEYS is not set')
    expect(half).not.toContain('  BURGERPROFIEL_SCOPE')
  })

  test.each([
    ['BURGERPROFIEL_MANAGER', '{"name":"City"}', 'must be JSON with name'],
    ['BURGERPROFIEL_PRIVATE_KEY', '{"kty":"EC"}', 'must be a private RSA key'],
    ['BURGERPROFIEL_DOSSIER_URL', 'http://dosis.example', 'only on this machine itself'],
    ['BURGERPROFIEL_DOSSIER_NOTIFIES', 'perhaps', 'must be true or false'],
  ])('with a wrong %s says what it must be', (name, value, expected) => {
    expect(failure({ ...complete, ...burgerprofiel, [name]: value })).toContain(expected)
  })

  test('never repeats a secret that is wrong', () => {
    expect(failure({ ...complete, LINK_KEY: 'not-a-key-but-secret' })).not.toContain('not-a-key-but-secret')
  })

  test('is read for the database alone when migrating', () => {
    expect(readDatabaseUrl({ DATABASE_URL: complete.DATABASE_URL })).toBe(complete.DATABASE_URL)
  })
})
