import { createDatabase, seedStartingData } from '@meldpunt/db'
import { beAside } from './aside.ts'
import { fillCity } from './city/fill-city.ts'

/** Tells the city in a process of its own: twelve weeks of reports and their photos take much memory, once. */
const { say, done } = beAside()
const [connectionString = '', storageDir = '', reports = ''] = process.argv.slice(2)
const db = createDatabase({ connectionString })
await seedStartingData(db.write)
await fillCity({ db, storageDir, reports: Number(reports), say: () => say('city'), now: Date.now() })
await db.close()
done()
