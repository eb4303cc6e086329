import { activeRuleSet, appendEvents, type Database, listCategories, listClosingDays } from '@meldpunt/db'
import { initialReport, officeCalendar } from '@meldpunt/domain'
import type { CityData } from './city-data.ts'
import { keepPhotos } from './keep-photos.ts'
import { type Told, tellCity } from './tell-city.ts'

export type Filling = { db: Database; storageDir: string; reports: number; say: (step: string) => void }

const readCityData = async (db: Database): Promise<CityData> => {
  const [ruleSet, categories, closing] = await Promise.all([
    activeRuleSet(db.read),
    listCategories(db.read),
    listClosingDays(db.read),
  ])
  return {
    calendar: officeCalendar(closing.map(({ day }) => day)),
    ruleSet,
    categories: new Map(categories.map((category) => [category.code, category])),
  }
}

const isFilled = async (db: Database) =>
  (await db.read.selectFrom('report').select('id').limit(1).execute()).length > 0

const write = (db: Database, told: readonly Told[]) =>
  db.write.transaction().execute(async (trx) => {
    for (const { chronicle } of told) {
      const change = {
        before: initialReport,
        after: chronicle.report(),
        events: chronicle.events(),
        notices: [],
        command: null,
      }
      const { kind } = await appendEvents(trx, change)
      if (kind !== 'appended')
        throw new Error(`The demo's report ${change.after.reference} was there already`)
    }
  })

/** Fills an empty database with the reports of the last twelve weeks; leaves one that has reports alone. */
export const fillCity = async ({ db, storageDir, reports, say }: Filling): Promise<void> => {
  if (reports === 0 || (await isFilled(db))) return
  say(`${reports} meldingen van de laatste twaalf weken worden verteld`)
  const told = tellCity(await readCityData(db), Date.now(), reports)
  await write(db, told)
  await keepPhotos(db, storageDir, told)
}
