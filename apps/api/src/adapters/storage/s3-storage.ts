import { checkKey } from './check-key.ts'
import type { Storage } from './storage.ts'

export type S3Config = {
  bucket: string
  /** Where the store answers, such as `https://s3.eu-central-1.amazonaws.com`. */
  endpoint: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** The bucket in the path instead of in the host name, as stores without a name for each bucket want it. */
  pathStyle?: boolean | undefined
  /** Longest wait for a connection, for an answer and between two parts of it, ms; each of three attempts has it. */
  patience?: number | undefined
}

async function connectTo({ patience = 10_000, pathStyle = false, ...config }: S3Config) {
  const sdk = await import('@aws-sdk/client-s3')
  const { endpoint, region, accessKeyId, secretAccessKey } = config
  const client = new sdk.S3Client({
    ...{ endpoint, region, credentials: { accessKeyId, secretAccessKey }, forcePathStyle: pathStyle },
    // The newer checksums are unknown to many stores; the signature covers the SHA-256 of every body anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: {
      ...{ connectionTimeout: patience, requestTimeout: patience, socketTimeout: patience },
      throwOnRequestTimeout: true,
    },
  })
  return { sdk, client }
}

/** Only the object: a bucket that is not there is a wrong setting, and must not look like a photo that is gone. */
function nullIfMissing(error: unknown): null {
  if (error instanceof Error && error.name === 'NoSuchKey') return null
  throw error
}

/** Attachments as objects of one bucket, in any store that speaks S3. */
export function createS3Storage(config: S3Config): Storage {
  // With the first photo: it takes 35 MB and a tenth of a second, which a process that keeps none does not need.
  let connecting: ReturnType<typeof connectTo> | null = null
  const connected = () => {
    connecting ??= connectTo(config)
    return connecting
  }
  const target = (key: string) => ({ Bucket: config.bucket, Key: checkKey(key) })
  return {
    put: async (key, content) => {
      const object = target(key)
      const { sdk, client } = await connected()
      await client.send(new sdk.PutObjectCommand({ ...object, Body: content }))
    },
    get: async (key) => {
      const object = target(key)
      const { sdk, client } = await connected()
      const found = await client.send(new sdk.GetObjectCommand(object)).catch(nullIfMissing)
      return found && Buffer.from((await found.Body?.transformToByteArray()) ?? [])
    },
    remove: async (key) => {
      const object = target(key)
      const { sdk, client } = await connected()
      await client.send(new sdk.DeleteObjectCommand(object)).catch(nullIfMissing)
    },
  }
}
