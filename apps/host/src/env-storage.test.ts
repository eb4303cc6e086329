import { describe, expect, test } from 'vitest'
import { EnvironmentError, readKeepingPlaces } from './env.ts'

const DATABASE_URL = 'postgres://meldpunt:secret@127.0.0.1:5432/meldpunt'
const s3 = {
  S3_ENDPOINT: 'https://s3.city.example',
  S3_BUCKET: 'meldpunt-photos',
  S3_REGION: 'eu-central-1',
  S3_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  S3_SECRET_ACCESS_KEY: 'not-to-be-repeated',
}

const placeOf = (given: Record<string, string>) => readKeepingPlaces({ DATABASE_URL, ...given }).place

const failure = (given: Record<string, string>): string => {
  try {
    readKeepingPlaces({ DATABASE_URL, ...given })
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
  }
  throw new Error('The environment was accepted')
}

describe('the place of the photos', () => {
  test('is a folder where nothing of S3 is set', () => {
    expect(placeOf({ STORAGE_DIR: '/photos', S3_BUCKET: '' })).toEqual({ storageDir: '/photos' })
  })

  test('is a bucket where all of S3 is set', () => {
    expect(placeOf({ ...s3, S3_PATH_STYLE: 'true', STORAGE_DIR: '' })).toEqual({
      s3: {
        endpoint: 'https://s3.city.example',
        bucket: 'meldpunt-photos',
        region: 'eu-central-1',
        accessKeyId: 'AKIDEXAMPLE',
        secretAccessKey: 'not-to-be-repeated',
        pathStyle: true,
      },
    })
    expect(placeOf(s3).s3?.pathStyle).toBeUndefined()
  })

  test('must be one of them', () => {
    expect(failure({})).toContain('  STORAGE_DIR is not set')
  })

  test.each(Object.keys(s3))('that is S3 without %s says so', (missing) => {
    const message = failure({ ...s3, [missing]: '' })
    expect(message).toContain(`  ${missing} is not set, though other settings of S3 are`)
    expect(message).toContain('1 of its settings')
  })

  test('that is set by half says all that is missing, with what else is wrong', () => {
    const message = failure({ S3_PATH_STYLE: 'true', DATABASE_URL: '' })
    for (const name of ['DATABASE_URL', ...Object.keys(s3)]) expect(message).toContain(`  ${name} is not set`)
  })

  test.each([
    ['S3_ENDPOINT', 's3.city.example', 'must begin with https://'],
    ['S3_ENDPOINT', 'http://s3.city.example', 'only on this machine itself'],
    ['S3_BUCKET', 'Photos/here', 'must be the name of a bucket'],
    ['S3_PATH_STYLE', 'perhaps', 'must be true or false'],
    ['STORAGE_DIR', '/photos', 'is set, though S3 is too'],
  ])('is refused with %s=%s', (name, value, why) => {
    const message = failure({ ...s3, [name]: value })
    expect(message).toContain(`  ${name} `)
    expect(message).toContain(why)
    expect(message).not.toContain(s3.S3_SECRET_ACCESS_KEY)
  })
})
