import type { StoragePlace } from '@meldpunt/api'
import { z } from 'zod'
import { needed, optional, required, secure } from './env-fields.ts'

type Given = Readonly<Record<string, string | undefined>>

const inFolder = z
  .object({ STORAGE_DIR: needed(z.string(required)) })
  .transform(({ STORAGE_DIR: storageDir }): StoragePlace => ({ storageDir }))

const ofWhole = z.string('is not set, though other settings of S3 are')

const inBucket = z
  .object({
    S3_ENDPOINT: needed(ofWhole.pipe(secure('S3_ENDPOINT'))),
    S3_BUCKET: needed(ofWhole.regex(/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/, 'must be the name of a bucket')),
    S3_REGION: needed(ofWhole),
    S3_ACCESS_KEY_ID: needed(ofWhole),
    S3_SECRET_ACCESS_KEY: needed(ofWhole),
    S3_PATH_STYLE: optional(z.stringbool('must be true or false')),
    STORAGE_DIR: optional(z.undefined('is set, though S3 is too: photos are kept in one place')),
  })
  .transform(
    (env): StoragePlace => ({
      s3: {
        endpoint: env.S3_ENDPOINT,
        bucket: env.S3_BUCKET,
        region: env.S3_REGION,
        accessKeyId: env.S3_ACCESS_KEY_ID,
        secretAccessKey: env.S3_SECRET_ACCESS_KEY,
        pathStyle: env.S3_PATH_STYLE,
      },
    }),
  )

const isOfS3 = (name: string) => name in inBucket.in.shape && name.startsWith('S3_')

/** Where photos are kept: a folder, or else a bucket, of which all is set or nothing. */
export function parseStoragePlace(given: Given) {
  const isSet = Object.entries(given).some(([name, value]) => value && isOfS3(name))
  return isSet ? inBucket.safeParse(given) : inFolder.safeParse(given)
}
