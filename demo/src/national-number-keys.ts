import type { HostConfig } from '@meldpunt/host'
import type { DemoKeys } from './keys.ts'

/** The keys by which the product keeps the national numbers of the demo. */
export const nationalNumberKeysOf = ({
  nationalNumberHash,
  nationalNumberSeal,
}: DemoKeys): NonNullable<HostConfig['nationalNumberKeys']> => ({
  hash: Buffer.from(nationalNumberHash, 'hex'),
  seal: [{ id: 'demo', key: Buffer.from(nationalNumberSeal, 'hex') }],
})
