import type { NationalNumberKeys } from '@meldpunt/api'
import {
  activeRuleSet,
  appendEvents,
  type Database,
  findAccount,
  listCategories,
  listClosingDays,
  saveMember,
} from '@meldpunt/db'
import { type Instant, initialReport, officeCalendar } from '@meldpunt/domain'
import { placeClerks } from '../phone/lines.ts'
import type { CityData } from './city-data.ts'
import { createIds } from './city-ids.ts'
import { keepContacts } from './contacts/keep-contacts.ts'
import { attachPhotos, type Drawn, drawPhotos } from './keep-photos.ts'
import { keepCitizens } from './people/keep-citizens.ts'
import { type Ownership, ownerships } from './people/ownership.ts'
import { cutPower } from './power-cut.ts'
import { staff } from './staff.ts'
import { type Told, tellCity } from './tell-city.ts'
import {
  type Addresses,
  leaveDossiersToSend,
  markAsTold,
  readAddresses,
  toldNotices,
} from './told-notices.ts'

export type Filling = {
  db: Database
  storageDir: string
  reports: number
  say: (step: string) => void
  now: number
  /** Without them nobody of the city has an account. */
  nationalNumberKeys?: NationalNumberKeys | undefined
}

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

type Telling = { told: readonly Told[]; drawn: Drawn; addresses: Addresses; filling: Filling }

/** All or nothing: a city that was being told when the process was killed is told again. */
const write = ({ told, drawn, addresses, filling }: Telling) =>
  filling.db.write.transaction().execute(async (trx) => {
    const { db, now, reports, nationalNumberKeys: keys } = filling
    if (keys) await keepCitizens(trx, { db, keys, now }, reports)
    const ids = createIds('notice')
    for (const one of told) {
      const { chronicle } = one
      const notices = toldNotices(one, addresses, () => ids(chronicle.report().receivedAt))
      const change = {
        before: initialReport,
        after: chronicle.report(),
        events: chronicle.events(),
        notices,
        command: null,
      }
      const { kind } = await appendEvents(trx, change)
      if (kind !== 'appended')
        throw new Error(`The demo's report ${change.after.reference} was there already`)
    }
    await markAsTold(trx, now)
    await leaveDossiersToSend(trx)
    await attachPhotos(trx, drawn, told)
    await keepContacts(trx, now)
    await cutPower(trx, now)
  })

/** `meldpunt:groen:lead` makes a lead of Groen. */
const departmentOf = (group: string) => {
  const [, code = '', role] = group.split(':')
  return { code, role: role === 'lead' ? ('lead' as const) : ('member' as const) }
}

/** What somebody became meanwhile stays. */
const employStaff = async (db: Database, now: Instant) => {
  for (const { memberId, sub: subject, name, email, role, groups } of staff) {
    if (await findAccount(db.write, subject)) continue
    const departments = groups.map(departmentOf)
    const member = { memberId, subject, name, email, role, language: 'nl', departments } as const
    await saveMember(db.write, member, { claimValues: groups, now })
  }
}

/** Fills an empty database with the reports of the last twelve weeks; leaves one that has reports alone. */
export const fillCity = async (filling: Filling): Promise<void> => {
  const { db, storageDir, reports: count, say, now } = filling
  await employStaff(db, now)
  await placeClerks(db.write)
  if (count === 0 || (await isFilled(db))) return
  say(`${count} meldingen van de laatste twaalf weken worden verteld`)
  const owners = filling.nationalNumberKeys ? ownerships(count) : new Map<number, Ownership>()
  const told = tellCity({ city: await readCityData(db), now, count, owners })
  const drawn = await drawPhotos(storageDir, told)
  await write({ told, drawn, addresses: await readAddresses(db), filling })
}
