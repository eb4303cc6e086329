import { describe, expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from './env.ts'

const complete = {
  DATABASE_URL: 'postgres://meldpunt:secret@127.0.0.1:5432/meldpunt',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'Meldpunt 1777 <1777@city.example>',
  PUBLIC_URL: 'https://meldpunt.city.example',
  LINK_KEY: 'ab'.repeat(32),
  SESSION_KEYS: 'new'.repeat(12),
  STAFF_OIDC_ISSUER: 'https://login.city.example',
  STAFF_OIDC_CLIENT_ID: 'meldpunt',
  STAFF_OIDC_CLIENT_SECRET: 'secret',
  STORAGE_DIR: '/var/lib/meldpunt',
}
const numbers = {
  NATIONAL_NUMBER_HASH_KEY: '01'.repeat(32),
  NATIONAL_NUMBER_KEYS: `2026:${'02'.repeat(32)}, 2025:${'03'.repeat(32)}`,
}
const signIn = {
  CITIZEN_OIDC_ISSUER: 'https://authenticatie.example/op',
  CITIZEN_OIDC_CLIENT_ID: 'meldpunt',
  CITIZEN_OIDC_CLIENT_SECRET: 'secret',
}

const failure = (given: Record<string, string>): string => {
  try {
    readEnvironment({ ...complete, ...given })
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
  }
  throw new Error('The environment was accepted')
}

describe('sign-in of citizens', () => {
  test('is off where nothing of it is set', () => {
    const config = readEnvironment(complete)
    expect(config.citizenOidc).toBeUndefined()
    expect(config.meldingDoen).toBeUndefined()
  })

  test('is read with the keys of the national numbers, the newest first', () => {
    const config = readEnvironment({ ...complete, ...signIn, ...numbers })
    expect(config.citizenOidc).toEqual({
      issuer: 'https://authenticatie.example/op',
      clientId: 'meldpunt',
      proof: { kind: 'secret', secret: 'secret' },
      scopes: 'openid profile rrn',
      acrValues: null,
    })
    expect(config.nationalNumberKeys?.seal.map(({ id }) => id)).toEqual(['2026', '2025'])
  })

  test('may be proved by a private key', () => {
    const { CITIZEN_OIDC_CLIENT_SECRET: _secret, ...others } = signIn
    const key = '{"kty":"RSA","n":"n","e":"AQAB","d":"d"}'
    const config = readEnvironment({ ...complete, ...others, ...numbers, CITIZEN_OIDC_PRIVATE_KEY: key })
    expect(config.citizenOidc?.proof.kind).toBe('private_key')
  })

  test('that is set by half says what is missing', () => {
    const message = failure({ CITIZEN_OIDC_ISSUER: signIn.CITIZEN_OIDC_ISSUER })
    const names = [
      'CITIZEN_OIDC_CLIENT_ID',
      'CITIZEN_OIDC_CLIENT_SECRET',
      'NATIONAL_NUMBER_HASH_KEY',
      'NATIONAL_NUMBER_KEYS',
    ]
    for (const name of names) expect(message).toContain(`  ${name} is not set, though CITIZEN_OIDC_ISSUER is`)
  })

  test.each([
    ['NATIONAL_NUMBER_KEYS', 'ab', 'id:64 hexadecimal digits'],
    [
      'NATIONAL_NUMBER_KEYS',
      `2026:${'02'.repeat(32)},2026:${'03'.repeat(32)}`,
      'must give every key its own id',
    ],
    ['NATIONAL_NUMBER_HASH_KEY', 'short', '64 hexadecimal digits'],
    ['CITIZEN_OIDC_ISSUER', 'http://authenticatie.example', 'only on this machine itself'],
    ['CITIZEN_OIDC_PRIVATE_KEY', '{"kty":"EC"}', 'must be a private RSA key'],
  ])('refuses %s=%s', (name, value, why) => {
    expect(failure({ ...signIn, ...numbers, [name]: value })).toContain(why)
  })
})

test('posted reports need an audience and the keys of the national numbers', () => {
  const message = failure({ MELDING_DOEN_ISSUER: 'https://authenticatie.example/op' })
  for (const name of ['MELDING_DOEN_AUDIENCE', 'NATIONAL_NUMBER_HASH_KEY', 'NATIONAL_NUMBER_KEYS'])
    expect(message).toContain(`  ${name} is not set, though MELDING_DOEN_ISSUER is`)
})
