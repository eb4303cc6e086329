import { createDatabase, seedStartingData } from '@meldpunt/db'
import { beAside } from './aside.ts'
import { fillCity } from './city/fill-city.ts'
import { storageOf } from './forget-city.ts'
import { findKeys } from './keys.ts'
import { nationalNumberKeysOf } from './national-number-keys.ts'

/** Tells the city in a process of its own: twelve weeks of reports and their photos take much memory, once. */
const { say, done } = beAside()
const [connectionString = '', dataDir = '', reports = ''] = process.argv.slice(2)
const keys = await findKeys(dataDir)
if (keys === null) throw new Error(`There are no keys in ${dataDir}`)
const db = createDatabase({ connectionString })
await seedStartingData(db.write)
await fillCity({
  ...{ db, storageDir: storageOf(dataDir), reports: Number(reports), now: Date.now() },
  say: () => say('city'),
  nationalNumberKeys: nationalNumberKeysOf(keys),
})
await db.close()
done()
