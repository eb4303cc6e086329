import { createFileStorage } from './file-storage.ts'
import { createS3Storage, type S3Config } from './s3-storage.ts'
import type { Storage } from './storage.ts'

/** A folder that all processes share, or a bucket; never both. */
export type StoragePlace = { storageDir: string; s3?: undefined } | { s3: S3Config; storageDir?: undefined }

export const createStorage = (place: StoragePlace): Storage =>
  place.s3 ? createS3Storage(place.s3) : createFileStorage(place.storageDir)
